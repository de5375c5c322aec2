import { beforeEach, expect, test } from 'vitest'
import { worldClient } from './world-client.ts'

const { send, example, state, reset } = worldClient('egain-casemgr')
beforeEach(reset)
const close = (ids: string) => send('closeCase', { ids })

test('cases are closed together, with no content', async () => {
  const sent = await close('1001,1002')
  expect(sent).toEqual({ status: 204, value: undefined, keys: ['1001', '1002'] })
  expect(state().cases).toEqual([
    { id: '1001', status: 'closed' },
    { id: '1002', status: 'closed' },
  ])
})

test('a second close is refused, names what is not open, and closes nothing else', async () => {
  await close('1001')
  expect(await close('1001,1002')).toMatchObject({
    status: 400,
    example: { key: 'notOpen' },
    value: example('closeCase', 'notOpen'),
    keys: ['1001'],
  })
  expect((await close('1002'))?.status).toBe(204)
})

test('unknown identifiers are named, before cases that are not open', async () => {
  await close('1001')
  expect(await close('9999,1001,,1002,9999')).toMatchObject({
    status: 404,
    value: example('closeCase', 'unknownIds'),
    keys: ['9999', ''],
  })
})
