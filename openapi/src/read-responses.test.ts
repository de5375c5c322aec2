import { expect, test } from 'vitest'
import type { Document } from './contract.ts'
import type { Operation } from './operations.ts'
import { readResponses, responseFor, usualResponse } from './read-responses.ts'

/** The keys of an operation's responses, read. */
function read(...keys: string[]) {
  const responses = Object.fromEntries(keys.map((key) => [key, { description: key }]))
  return readResponses({} as Document, responses)
}
const operation = (...keys: string[]) => ({ responses: read(...keys) }) as unknown as Operation

test('responses stand in the order of their statuses, then ranges, then default', () => {
  const keys = ['default', '5XX', '404', '4xx', '200', 'x-note', '101', '99', '6XX']
  expect(read(...keys).map(({ key, status }) => [key, status])).toEqual([
    ['200', 200],
    ['404', 404],
    ['5XX', 500],
    ['4xx', 400],
    ['default', 500],
  ])
})

test('default stands for the success where no other does', () => {
  expect(read('404', 'default').map(({ status }) => status)).toEqual([404, 200])
})

test.each([
  [404, '404'],
  [418, '4XX'],
  [500, 'default'],
])('the status %i gets the response %s', (status, key) => {
  expect(responseFor(operation('default', '4XX', '404'), status)?.key).toBe(key)
})

test.each([
  [['404', '2XX', 'default'], '2XX'],
  [['2XX', '204', '201'], '201'],
  [['404', 'default'], 'default'],
  [['404', '302'], '302'],
  [[], undefined],
])('of %j what is usual is %s', (keys, key) => {
  expect(usualResponse(operation(...keys))?.key).toBe(key)
})

test('a status that nothing is said of gets none', () => {
  expect(responseFor(operation('200', '4XX'), 500)).toBeUndefined()
})
