import { type Document, listOperations, type Operation } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { mediaTypesFor } from './preference.ts'

const json = { 'application/json': { example: {} } }

/** An operation with these responses. */
function withResponses(responses: object): Operation {
  const document = { paths: { '/': { get: { operationId: 'read', responses } } } }
  return listOperations(document as unknown as Document)[0] as Operation
}

test.each([
  [{ 201: { content: { 'text/a': {} } }, '2XX': { content: { 'text/b': {} } } }, ['text/a']],
  [{ '2XX': { content: { 'text/b': {} } }, default: { content: json } }, ['text/b']],
  [{ 404: { content: json }, default: { content: { 'text/c': {} } } }, ['text/c']],
  [{ 404: { content: { 'text/d': {} } } }, ['text/d']],
  [{ 200: {} }, []],
])('of %j what is usual has %j', (responses, mediaTypes) => {
  expect(mediaTypesFor(withResponses(responses), {})).toEqual(mediaTypes)
})

test.each([
  [404, ['text/a']],
  [418, ['text/b']],
  [503, ['text/c']],
  [200, ['text/c']],
])('the status %i is found by itself, by its range or by default', (code, mediaTypes) => {
  const operation = withResponses({
    404: { content: { 'text/a': {} } },
    '4XX': { content: { 'text/b': {} } },
    default: { content: { 'text/c': {} } },
  })
  expect(mediaTypesFor(operation, { code })).toEqual(mediaTypes)
})

test.each([
  [{ code: 199 }, 'read has no status 199. It has 4XX, default.'],
  [{ code: 600 }, 'read has no status 600. It has 4XX, default.'],
  [{ code: 404, exampleKey: 'x' }, 'Status 404 of read has no example "x". It has default.'],
  [{ dynamic: true }, 'Status 200 of read has no schema to make up values from.'],
])('%j cannot be had, and the error says so', (preference, detail) => {
  const operation = withResponses({ '4XX': { content: json }, default: { content: json } })
  expect(() => mediaTypesFor(operation, preference)).toThrow(
    expect.objectContaining({ status: 404, detail }),
  )
})

test('without a response there is nothing to answer', () => {
  expect(() => mediaTypesFor(withResponses({}), {})).toThrow(
    expect.objectContaining({
      status: 501,
      detail: 'read declares no response: say in the contract what it answers.',
    }),
  )
})

test('random values are made up where there is a schema', () => {
  const content = { 'text/a': { example: 'a' }, 'text/b': { schema: { type: 'string' } } }
  const operation = withResponses({ 200: { content } })
  expect(mediaTypesFor(operation, { dynamic: true })).toEqual(['text/b'])
})
