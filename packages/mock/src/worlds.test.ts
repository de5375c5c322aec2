import { setTimeout as sleep } from 'node:timers/promises'
import { readContracts } from '@casebook/openapi'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'
import { LONGEST_IDLE, MOST_WORLDS, Worlds } from './worlds.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ state: true })
})
afterAll(() => mock.close())

/** Speaks to the mock within a world of its own. */
function inWorld(world: string, url = mock.url) {
  return async (method: string, path: string, body?: object) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        Authorization: 'Bearer token',
        'Accept-Language': 'en-US',
        'Casebook-World': world,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return [response.status, text && JSON.parse(text)] as const
  }
}

const CASE = '/api/2.0/crm/case/1234'
const MINIMAL = { title: 'Call', deadline: '2026-11-22', categoryid: 30 }

test('a closed case stays closed, and an updated title is read back', async () => {
  const call = inWorld('closed')
  expect(await call('PUT', CASE, { title: 'Ярмарка' })).toMatchObject([
    200,
    { response: { title: 'Ярмарка', isClosed: false } },
  ])
  expect(await call('PUT', `${CASE}/close`)).toMatchObject([
    200,
    { response: { title: 'Ярмарка', isClosed: true } },
  ])
  expect(await call('PUT', CASE, { title: 'Fair' })).toMatchObject([
    200,
    { response: { title: 'Fair', isClosed: true } },
  ])
})

test('each world is one of its own', async () => {
  await inWorld('one')('PUT', CASE, { title: 'One' })
  expect(await inWorld('two')('PUT', `${CASE}/close`)).toMatchObject([
    200,
    { response: { title: 'Exhibition organization' } },
  ])
})

test('an unknown case is not found, and has no contacts', async () => {
  const call = inWorld('unknown')
  expect(await call('PUT', '/api/2.0/crm/case/99/close')).toMatchObject([
    404,
    { error: { message: 'Not found' } },
  ])
  expect(await call('GET', '/api/2.0/crm/case/99/contact')).toEqual([
    200,
    { status: 0, statusCode: 200, response: [] },
  ])
})

test('members that an update sets are the contacts of the list', async () => {
  const call = inWorld('members')
  await call('PUT', CASE, { title: 'Fair', members: [5100, 1] })
  expect(await call('GET', `${CASE}/contact`)).toMatchObject([
    200,
    { count: 1, response: [{ id: 5100 }] },
  ])
})

test('a task with an unknown identifier is stored under a new one', async () => {
  const call = inWorld('tasks')
  const [status, { response: task }] = await call('PUT', '/api/2.0/crm/task/99', MINIMAL)
  expect([status, task.title]).toEqual([200, 'Call'])
  expect(task.id).not.toBe(99)
  expect(await call('PUT', `/api/2.0/crm/task/${task.id}`, MINIMAL)).toMatchObject([
    200,
    { response: { id: task.id } },
  ])
})

test('a case of eGain can be closed once', async () => {
  const call = inWorld('egain')
  const close = '/core/casemgr/v3/case/1001,1002/close'
  expect(await call('PATCH', close)).toEqual([204, ''])
  expect(await call('PATCH', close)).toEqual([
    400,
    {
      code: '400-253',
      developerMessage:
        'This operation cannot be performed on the following case as they are not in open status: 1001,1002.',
    },
  ])
  expect(await call('PATCH', '/core/casemgr/v3/case/1001,9999/close')).toEqual([
    404,
    {
      code: '404-100',
      developerMessage: "The following IDs supplied in the URI path were not found: '9999'.",
    },
  ])
})

test('a request that breaks the contract, or asks for an example, changes nothing', async () => {
  const call = inWorld('unchanged')
  await call('PUT', CASE, { title: '' })
  await fetch(`${mock.url}${CASE}/close`, {
    method: 'PUT',
    headers: { Authorization: 'token', 'Casebook-World': 'unchanged', Prefer: 'example=closed' },
  })
  const [, { response }] = await call('PUT', CASE, { title: 'Fair' })
  expect(response.isClosed).toBe(false)
})

test('changes that come at the same time are all kept', async () => {
  const call = inWorld('same time')
  const titles = Array.from({ length: 20 }, (_, index) => `Task ${index}`)
  const answers = await Promise.all(
    titles.map((title) => call('PUT', '/api/2.0/crm/task/99', { ...MINIMAL, title })),
  )
  const ids = new Set(answers.map(([, { response }]) => response.id))
  expect(ids.size).toBe(titles.length)
})

test('the state of a world can be looked at and reset', async () => {
  const call = inWorld('reset')
  await call('PUT', `${CASE}/close`)
  const closed = async () => {
    const [, state] = await call('GET', '/__casebook/state')
    return state['r7-crm'].cases.find(({ id }: { id: number }) => id === 1234).isClosed
  }
  expect(await closed()).toBe(true)
  expect(await call('POST', '/__casebook/reset')).toEqual([204, ''])
  expect(await closed()).toBe(false)
})

test('a mock without state says so', async () => {
  const stateless = await startMock()
  onTestFinished(() => stateless.close())
  expect(await inWorld('any', stateless.url)('GET', '/__casebook/state')).toMatchObject([
    404,
    { detail: 'This mock keeps no state. Start it with --state, or startMock({ state: true }).' },
  ])
})

test('the name of a world has an end', async () => {
  expect(await inWorld('w'.repeat(201))('PUT', `${CASE}/close`)).toMatchObject([
    400,
    { detail: 'The name of a world may have 200 characters; this has 201.' },
  ])
})

test('when there are too many worlds, the one that was idle longest goes', () => {
  const worlds = new Worlds(readContracts())
  const first = worlds.get('first')
  const second = worlds.get('second')
  for (let index = 0; index < MOST_WORLDS - 2; index++) worlds.get(`world ${index}`)
  expect(worlds.get('first')).toBe(first)
  worlds.get('one too many')
  expect(worlds.get('first')).toBe(first)
  expect(worlds.get('second')).not.toBe(second)
})

test('a world that nobody has called for a quarter of an hour goes', async () => {
  const start = performance.now()
  const clock = vi.spyOn(performance, 'now')
  onTestFinished(() => clock.mockRestore())
  const after = (milliseconds: number) => {
    clock.mockReturnValue(start + milliseconds)
    // For as long as this the cache does not ask what time it is.
    return sleep(5)
  }
  await after(0)
  const worlds = new Worlds(readContracts())
  const used = worlds.get('used')
  const idle = worlds.get('idle')
  await after(LONGEST_IDLE / 2)
  worlds.get('used')
  await after(LONGEST_IDLE + 1000)
  expect(worlds.get('used')).toBe(used)
  expect(worlds.get('idle')).not.toBe(idle)
})
