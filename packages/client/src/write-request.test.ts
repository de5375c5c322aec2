import { expect, test } from 'vitest'
import type { OperationFacts } from './contract-facts.ts'
import { writeHeaders } from './write-headers.ts'
import { writeJson } from './write-json.ts'
import { writeList } from './write-list.ts'
import { writeQuery } from './write-query.ts'
import { isRepeatable, writeRequest } from './write-request.ts'

const read: OperationFacts = {
  route: 'GET /shelves/{shelf}/books/{ids}',
  lists: { ids: 'literal' },
  secrets: ['shelf'],
  query: ['count', 'tag'],
  headers: { 'Accept-Language': 'en-US', 'X-Trace': null },
  repeatable: true,
  answers: { 200: 'json' },
  errors: [404],
  writeHeaders,
  writeParameter: writeList,
  writeQuery,
}
const replace: OperationFacts = {
  route: 'PUT /books/{id}',
  body: 'flat',
  repeatable: ['isNotify'],
  answers: { 200: 'json' },
  errors: [],
  writeBody: writeJson,
  isRepeatable,
}

test('each argument stands where its parameter belongs, encoded', () => {
  const given = { shelf: 'a/b', ids: [1, 'ü'], count: 2, tag: ['x y', 'z'], 'X-Trace': 'on' }
  expect(writeRequest('read', read, given)).toEqual({
    path: '/shelves/a%2Fb/books/1,%C3%BC?count=2&tag=x+y&tag=z',
    shownPath: '/shelves/***/books/1,%C3%BC?count=2&tag=x+y&tag=z',
    headers: { accept: 'application/json', 'accept-language': 'en-US', 'x-trace': 'on' },
    body: undefined,
    repeatable: true,
  })
})

test('a header of an argument counts before one of every request, and that before the default', () => {
  const others = { accept: 'text/csv', 'accept-language': 'fr-FR', 'x-app': 'a' }
  const headers = (given: object) =>
    writeRequest('read', read, { shelf: 1, ids: 1, ...given }, others).headers
  expect(headers({})).toEqual(others)
  expect(headers({ 'Accept-Language': 'de-DE' })).toEqual({ ...others, 'accept-language': 'de-DE' })
})

test('what is undefined or null is not sent', () => {
  const given = { shelf: 1, ids: '7', count: undefined, tag: null, 'Accept-Language': undefined }
  expect(writeRequest('read', read, given)).toEqual({
    path: '/shelves/1/books/7',
    shownPath: '/shelves/***/books/7',
    headers: { accept: 'application/json', 'accept-language': 'en-US' },
    repeatable: true,
  })
})

test('a list of texts is the same as a text with commas, and its commas are written as the contract says', () => {
  const path = (lists: OperationFacts['lists'], ids: unknown) =>
    writeRequest('read', { ...read, ...(lists && { lists }) }, { shelf: 1, ids }).path
  expect(path({ ids: 'literal' }, ['1', '2'])).toBe('/shelves/1/books/1,2')
  expect(path({ ids: 'literal' }, '1,2')).toBe('/shelves/1/books/1,2')
  expect(path({ ids: 'encoded' }, [1, 2])).toBe('/shelves/1/books/1%2C2')
  expect(path({ ids: 'encoded' }, '1,2')).toBe('/shelves/1/books/1%2C2')
})

test('what is no parameter goes into the body', () => {
  expect(writeRequest('replace', replace, { id: 7, title: 'A', note: undefined })).toEqual({
    path: '/books/7',
    shownPath: '/books/7',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: '{"title":"A"}',
    repeatable: true,
  })
})

test('a body that cannot stand among the parameters is an argument of its own', () => {
  const operation: OperationFacts = { ...replace, body: 'whole' }
  expect(writeRequest('replace', operation, { id: 7, body: [1, 2] }).body).toBe('[1,2]')
})

test.each([
  [read, { shelf: 1, ids: 1, cuont: 2 }, 'read has no argument cuont'],
  [read, { ids: 1 }, 'read needs shelf: give a number or a text that is not empty'],
  [read, { shelf: '', ids: 1 }, 'read needs shelf'],
  [read, { shelf: Number.NaN, ids: 1 }, 'read needs shelf'],
  [read, { shelf: [1, 2], ids: 1 }, 'read needs shelf'],
  [read, { shelf: '..', ids: 1 }, 'read needs shelf'],
  [
    read,
    { shelf: 1, ids: [] },
    'read needs ids: give a number or a text that is not empty, or a list',
  ],
  [read, { shelf: 1, ids: [1, ''] }, 'read needs ids'],
  [read, { shelf: 1, ids: [{}] }, 'read needs ids'],
  [read, undefined, 'read needs shelf'],
])('%j with the arguments %j is refused with a reason', (operation, given, reason) => {
  expect(() => writeRequest('read', operation, given)).toThrow(new RegExp(`^${reason}`))
})

test('a value that is refused is not printed', () => {
  const operation: OperationFacts = { ...read, lists: {} }
  const given = { shelf: ['geheim'], ids: 1 }
  expect(() => writeRequest('read', operation, given)).toThrow(/^((?!geheim).)*$/)
})

test('a call may be repeated unless a property that forbids it is set, in any letter case', () => {
  const may = (body: unknown) => isRepeatable(replace, body)
  expect([may({}), may(undefined), may({ isNotify: false }), may({ isNotify: null })]).toEqual(
    Array(4).fill(true),
  )
  expect([may({ isNotify: true }), may({ isnotify: 'true' }), may({ ISNOTIFY: 1 })]).toEqual(
    Array(3).fill(false),
  )
  expect(isRepeatable({ ...replace, repeatable: false }, {})).toBe(false)
})
