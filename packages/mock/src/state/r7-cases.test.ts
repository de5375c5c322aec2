import { beforeEach, expect, test } from 'vitest'
import { worldClient } from './world-client.ts'

const { send, response, example, exampleBody, state, reset } = worldClient('r7-crm')
beforeEach(reset)

const close = (caseid: string) => send('closeCase', { caseid })
const update = (body: object, caseid = '1234') => send('updateCase', { caseid }, body)
const contacts = (caseid = '1234') => send('listCaseContacts', { caseid })
const title = 'Exhibition organization'

test('a closed case stays closed, and closing it again succeeds', async () => {
  expect(await close('1234')).toEqual({
    status: 200,
    example: expect.objectContaining({ key: 'closed' }),
    value: example('closeCase', 'closed'),
    keys: ['1234'],
  })
  expect(await response(update({ title }))).toMatchObject({ isClosed: true })
  expect((await close('1234'))?.value).toEqual(example('closeCase', 'closed'))
})

test('a case that the portal does not have is not found, and nothing changes', async () => {
  const before = structuredClone(state())
  for (const sent of [close('77'), update({ title }, '77')]) {
    expect(await sent).toMatchObject({
      status: 404,
      example: { key: 'notFound' },
      value: example('closeCase', 'notFound'),
      keys: ['77'],
    })
  }
  expect(state()).toEqual(before)
})

test.each(['renamed', 'madePrivate'])(
  'the example request %s gets the answer that the contract shows',
  async (key) => {
    const answers = { renamed: 'updated', madePrivate: 'madePrivate' }
    expect((await update(exampleBody('updateCase', key)))?.value).toEqual(
      example('updateCase', answers[key as keyof typeof answers]),
    )
  },
)

test('an updated title is read back', async () => {
  await update({ title: 'Ярмарка' })
  expect(await response(close('1234'))).toMatchObject({ title: 'Ярмарка', isClosed: true })
})

test.each([
  { members: undefined, ids: [5101, 5100] },
  { members: [], ids: [5101, 5100] },
  { members: [5100], ids: [5100] },
  { members: [5100, 1], ids: [5100] },
  { members: [1], ids: [] },
])('members $members leave the contacts $ids', async ({ members, ids }) => {
  const updated = await response(update({ title, members }))
  expect((updated.members as { id: number }[]).map(({ id }) => id)).toEqual(ids)
  const listed = (await response(contacts())) as unknown as { id: number }[]
  expect(listed.map(({ id }) => id)).toEqual(ids)
})

test('members that are gone stay gone when an update does not speak of them', async () => {
  await update({ title, members: [1] })
  expect((await response(update({ title }))).members).toEqual([])
})

test('the contacts of a case are the ones in the contract, and those of an unknown case are none', async () => {
  expect((await contacts())?.value).toEqual(example('listCaseContacts', 'personAndCompany'))
  expect(await contacts('77')).toMatchObject({ status: 200, value: { response: [] } })
})

test.each([
  { list: [{ Key: 1, Value: 'Hall 7' }], value: 'Hall 7' },
  { list: [{ key: 1, value: 'Hall 7' }], value: 'Hall 7' },
  { list: [{ Key: 1, Value: '' }], value: 'Hall 3' },
  { list: [{ Key: 2, Value: 'Hall 7' }], value: 'Hall 3' },
  { list: [{ '1': 'Hall 7' }], value: 'Hall 3' },
  { list: [], value: 'Hall 3' },
  { list: undefined, value: 'Hall 3' },
])('customFieldList $list leaves the value $value', async ({ list, value }) => {
  const { customFields } = await response(update({ title, customFieldList: list }))
  expect(customFields).toMatchObject([{ id: 1, entityId: 1234, fieldValue: value }])
})

test('a custom field can be set on a case that has no value for it', async () => {
  expect(await response(update({ title }, '1235'))).toMatchObject({ customFields: [] })
  const customFieldList = [{ Key: 1, Value: 'Hall 7' }]
  expect((await response(update({ title, customFieldList }, '1235'))).customFields).toMatchObject([
    { id: 1, entityId: 1235, label: 'Venue', fieldValue: 'Hall 7' },
  ])
})

test('a case becomes public unless the update makes it private again', async () => {
  const accessList = ['3E71A7AB-2F1B-4C3A-8F0E-5D1D7A0C6B42']
  const names = ({ accessList: users }: Record<string, unknown>) =>
    (users as { displayName: string }[] | undefined)?.map(({ displayName }) => displayName)
  const isPrivate = await response(update({ title, isPrivate: true, accessList }))
  expect([isPrivate.isPrivate, names(isPrivate)]).toEqual([true, ['Mike Zanyatski', 'Sales desk']])
  const alone = { title, isPrivate: true, accessList: ['00000000-0000-0000-0000-000000000001'] }
  expect(names(await response(update(alone)))).toEqual(['Mike Zanyatski'])
  for (const rest of [
    {},
    { isPrivate: true },
    { isPrivate: true, accessList: [] },
    { accessList },
  ]) {
    const updated = await response(update({ title, ...rest }))
    expect([updated.isPrivate, names(updated)]).toEqual([false, undefined])
  }
})

test('getting a token changes nothing', async () => {
  expect(await send('authenticate', {}, { userName: 'a', password: 'b' })).toBeUndefined()
})
