import {
  type Case,
  createR7CrmClient,
  type R7CrmClient,
  type Task,
  toCaseUpdate,
  toTaskUpdate,
} from '@casebook/client/r7-crm'
import { type Mock, startMock } from '@casebook/mock'
import { exampleRequest, listOperations, readContracts } from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ state: true })
})
afterAll(() => mock.close())

const newClient = (): R7CrmClient =>
  createR7CrmClient({ baseUrl: mock.url, token: 'token', headers: newWorld(mock).headers })

/** The first example of a body, which sets all there is. */
function exampleBody<Body>(operationId: string): Body {
  const [found] = readContracts().flatMap(({ document }) =>
    listOperations(document)
      .filter((operation) => operation.operationId === operationId)
      .map((operation) => exampleRequest(document, operation).body),
  )
  return found as Body
}

const caseid = 1234
const taskid = 1234
const reader = '9924256A-739C-462b-AF15-E652A3B1B6EB'

/** A task with everything that a task can have. */
const storeTask = (crm: R7CrmClient): Promise<Task> =>
  crm.orThrow.updateTask({ taskid, ...exampleBody<ReturnType<typeof toTaskUpdate>>('updateTask') })

const storePrivateCase = (crm: R7CrmClient): Promise<Case> =>
  crm.orThrow.updateCase({ caseid, title: 'Secret fair', isPrivate: true, accessList: [reader] })

test('a task that is sent back as toTaskUpdate has it changes nothing', async () => {
  const crm = newClient()
  const task = await storeTask(crm)
  expect(await crm.orThrow.updateTask({ taskid, ...toTaskUpdate(task) })).toEqual(task)
})

test('with toTaskUpdate nothing changes but what was changed', async () => {
  const crm = newClient()
  const task = await storeTask(crm)
  const sent = { taskid, ...toTaskUpdate(task), title: 'Call back' }
  expect(await crm.orThrow.updateTask(sent)).toEqual({ ...task, title: 'Call back' })
})

test('an update of a task that leaves the rest out wipes it', async () => {
  const crm = newClient()
  const { title, deadline, categoryid, ...rest } = toTaskUpdate(await storeTask(crm))
  const names = Object.keys(rest) as (keyof typeof rest)[]
  expect(names.filter((name) => rest[name] === undefined)).toEqual([])
  const nothing = Object.fromEntries(names.map((name) => [name, undefined])) as typeof rest
  const minimal = { taskid, title, deadline, categoryid, ...nothing }
  const after = toTaskUpdate(await crm.orThrow.updateTask(minimal))
  expect(after).toMatchObject({ title, deadline, categoryid })
  expect(names.filter((name) => after[name] === rest[name])).toEqual([])
})

test('a private case that is sent back as toCaseUpdate has it stays private', async () => {
  const crm = newClient()
  const before = await storePrivateCase(crm)
  expect([before.isPrivate, before.accessList?.length]).toEqual([true, expect.any(Number)])
  expect(await crm.orThrow.updateCase({ caseid, ...toCaseUpdate(before) })).toEqual(before)
})

test('with toCaseUpdate a private case gets another title and nothing else', async () => {
  const crm = newClient()
  const before = await storePrivateCase(crm)
  const sent = { caseid, ...toCaseUpdate(before), title: 'Winter fair' }
  expect(await crm.orThrow.updateCase(sent)).toEqual({ ...before, title: 'Winter fair' })
})

test('an update that leaves isPrivate and accessList out makes a private case public', async () => {
  const crm = newClient()
  const { title } = await storePrivateCase(crm)
  const after = await crm.orThrow.updateCase({
    caseid,
    title,
    isPrivate: undefined,
    accessList: undefined,
  })
  expect(after.isPrivate).toBe(false)
})

test('what an update must have and the resource lacks is a TypeError that names it', () => {
  expect(() => toCaseUpdate({ isPrivate: true } as never)).toThrow(
    new TypeError('title is missing: the resource has no title.'),
  )
  expect(() => toTaskUpdate({ title: 'x', category: { id: 1 } } as never)).toThrow(
    'deadline is missing: the resource has no deadLine.',
  )
})

test('a closed case stays closed when it is updated', async () => {
  const crm = newClient()
  const closed = await crm.orThrow.closeCase({ caseid })
  expect(closed.isClosed).toBe(true)
  expect(await crm.orThrow.updateCase({ caseid, ...toCaseUpdate(closed) })).toEqual(closed)
})

test('an unknown case is a NotFoundError', async () => {
  const { error } = await newClient().closeCase({ caseid: 9999 })
  expect([error?.name, error?.attempts]).toEqual(['NotFoundError', 1])
})
