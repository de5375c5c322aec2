import { type Document, listOperations, type Operation } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { mediaTypesFor, readPreference } from './preference.ts'

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

test.each([
  ['code=404, example=x', {}, { code: 404, exampleKey: 'x' }],
  ['Code = 404 ,example="a, \\"b\\"; c"', {}, { code: 404, exampleKey: 'a, "b"; c' }],
  ['dynamic=true, seed=1', {}, { dynamic: true, seed: '1' }],
  ['respond-async; code=1, status=404, wait', {}, {}],
  ['code=404; reason=test', {}, { code: 404 }],
  ['code=404', { __code: '403', __example: 'x' }, { code: 404, exampleKey: 'x' }],
  ['', { __dynamic: 'false' }, { dynamic: false }],
])('Prefer %s with the query %j is read', (prefer, query, preference) => {
  expect(readPreference(withResponses({}), { headers: { prefer }, query })).toEqual(preference)
})

const SAY = 'say three digits, as in "Prefer: code=404". read has 200, 4XX.'
const PART = 'part preferences by commas, as in'

test.each([
  ['code=abc', {}, `"abc" is no status: ${SAY}`],
  ['code=99', {}, `"99" is no status: ${SAY}`],
  ['code=4XX', {}, `"4XX" is no status: ${SAY}`],
  ['code=', {}, `"" is no status: ${SAY}`],
  ['code', {}, `"" is no status: ${SAY}`],
  ['code=404 example=x', {}, `"404 example=x" is no status: ${SAY}`],
  ['', { __code: 'abc' }, `"abc" is no status: ${SAY}`],
  ['', { __code: ['403', '404'] }, 'The query has __code twice: say it once.'],
  ['code=403, code=404', {}, 'Prefer has code twice: say it once.'],
  ['dynamic=maybe', {}, 'dynamic is true or false, not "maybe": say "Prefer: dynamic=true".'],
  [
    'code=404; example=x',
    {},
    `Prefer has example after a semicolon: ${PART} "Prefer: code=404, example=x".`,
  ],
  [
    'wait=1, example=x;code=404',
    {},
    `Prefer has code after a semicolon: ${PART} "Prefer: example=x, code=404".`,
  ],
])('Prefer %s with the query %j is refused, and the error says why', (prefer, query, detail) => {
  const operation = withResponses({ 200: { content: json }, '4XX': { content: json } })
  expect(() => readPreference(operation, { headers: { prefer }, query })).toThrow(
    expect.objectContaining({ status: 404, detail }),
  )
})

test('an example of another status is pointed out', () => {
  const content = { 'application/json': { examples: { x: { value: {} } } } }
  const operation = withResponses({
    200: { content: json },
    403: { content },
    404: { content: json },
  })
  const known = 'has no example "x". It has default. Status 403 has it:'
  expect(() => mediaTypesFor(operation, { exampleKey: 'x' })).toThrow(
    expect.objectContaining({ detail: `Status 200 of read ${known} say code=403 too.` }),
  )
  expect(() => mediaTypesFor(operation, { exampleKey: 'x', code: 404 })).toThrow(
    expect.objectContaining({ detail: `Status 404 of read ${known} say code=403 instead.` }),
  )
})
