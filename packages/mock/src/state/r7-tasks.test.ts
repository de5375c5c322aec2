import { beforeEach, expect, test } from 'vitest'
import { worldClient } from './world-client.ts'

const { send, response, example, exampleBody, state, reset } = worldClient('r7-crm')
beforeEach(reset)

const updateTask = (body: object, taskid = '1234') => send('updateTask', { taskid }, body)
const minimal = { title: 'Call back', deadline: '2022-10-14', categoryid: 30 }

test('the complete task of the contract gets the answer that the contract shows', async () => {
  const sent = await updateTask(exampleBody('updateTask', 'complete'))
  expect(sent?.value).toEqual(example('updateTask', 'updated'))
})

test('a task loses what an update leaves out', async () => {
  const {
    title: _,
    deadLine: __,
    ...stripped
  } = (example('updateTask', 'stripped') as { response: Record<string, unknown> }).response
  expect(await response(updateTask(minimal))).toEqual({
    ...stripped,
    title: 'Call back',
    deadLine: '2022-10-14T00:00:00.0000000+03:00',
  })
})

test('null empties as leaving out does, except that a text stays as an empty one', async () => {
  const nothing = { contactid: null, entityType: null, entityid: null, alertValue: null }
  const body = { ...minimal, ...nothing, responsibleid: null, description: null, isNotify: null }
  const stripped = await response(updateTask(minimal))
  expect(await response(updateTask(body))).toEqual({ ...stripped, description: '' })
})

test('an unknown task is stored under the next identifier, again and again', async () => {
  const complete = exampleBody('updateTask', 'complete')
  const inserted = await response(updateTask(complete, '9999'))
  expect(inserted).toMatchObject({ id: 1235, created: '2022-10-10T09:00:00.0000000+03:00' })
  expect(await response(updateTask(complete, '0'))).toMatchObject({ id: 1236 })
  expect(await response(updateTask(minimal, '1235'))).toMatchObject({
    id: 1235,
    title: 'Call back',
  })
  expect(state().tasks?.map(({ id }) => id)).toEqual([1234, 1235, 1236])
})

test('an unknown category is refused before anything is stored', async () => {
  const before = structuredClone(state())
  for (const taskid of ['1234', '9999']) {
    expect(await updateTask({ ...minimal, categoryid: 31 }, taskid)).toMatchObject({
      status: 404,
      value: example('updateTask', 'categoryNotFound'),
    })
  }
  expect(state()).toEqual(before)
})

test('a task names the case that it belongs to as the case is called now', async () => {
  await send('updateCase', { caseid: '1234' }, { title: 'Ярмарка' })
  const linked = { ...minimal, entityType: 'CASE', entityid: 1234 }
  expect((await response(updateTask(linked))).entity).toEqual({
    entityType: 'case',
    entityId: 1234,
    entityTitle: 'Ярмарка',
  })
  expect(await response(updateTask({ ...linked, entityid: 77 }))).not.toHaveProperty('entity')
})

test.each([
  ['2022-10-14', '2022-10-14T00:00:00.0000000+03:00'],
  ['2022-10-14T18:00:00', '2022-10-14T18:00:00.0000000+03:00'],
  ['2022-10-14T18-00-00', '2022-10-14T18:00:00.0000000+03:00'],
  ['2022-10-14T22:30:00Z', '2022-10-15T01:30:00.0000000+03:00'],
  ['2008-04-10T06-30-00.000Z', '2008-04-10T09:30:00.0000000+03:00'],
  ['2022-10-14T18-00-00.1234567-05:30', '2022-10-15T02:30:00.1234567+03:00'],
  ['2022-10-14T18:00:00.120+03:00', '2022-10-14T18:00:00.1200000+03:00'],
  ['0001-01-01', '0001-01-01T00:00:00.0000000+03:00'],
])('the deadline %s is printed as %s', async (deadline, deadLine) => {
  expect(await response(updateTask({ ...minimal, deadline }))).toMatchObject({ deadLine })
})
