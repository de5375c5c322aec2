import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { reasonOf, safeCause } from './safe-cause.ts'

const hide = (text: string) => text.replaceAll('hush4711', '***')

test('a copied error says what it and its causes said, and nothing that hangs on them', () => {
  const cause = Object.assign(new RangeError('hush4711 is too long'), {
    code: 'E_LONG',
    code2: 'hush4711',
  })
  const error = Object.assign(new TypeError('no request', { cause }), {
    config: { data: 'hush4711' },
    request: { headers: { authorization: 'hush4711' } },
  })
  const copy = safeCause(error, hide)
  expect(copy).toMatchObject({
    name: 'TypeError',
    message: 'no request',
    stack: error.stack,
    cause: { name: 'RangeError', message: '*** is too long', code: 'E_LONG' },
  })
  expect(inspect(copy, { depth: 10, showHidden: true })).not.toContain('hush4711')
})

test('causes that lead in a circle end somewhere', () => {
  const error = new Error('round')
  error.cause = error
  expect(inspect(safeCause(error, hide), { depth: 20 }).match(/Error: round/g)).toHaveLength(6)
})

test.each([
  ['a text with hush4711', 'a text with ***'],
  [undefined, 'undefined'],
  [{ password: 'hush4711' }, '[object Object]'],
])('what is no error becomes one: %j', (thrown, message) => {
  expect(safeCause(thrown, hide)).toEqual(new Error(message))
})

test('an error of another realm, which is no instance of Error here, keeps its words', () => {
  const foreign = { name: 'TypeError', message: 'fetch failed', stack: 'TypeError: fetch failed' }
  expect(safeCause(foreign, hide)).toMatchObject(foreign)
})

const cause = (message: string, code?: string) => Object.assign(new Error(message), { code })

test.each([
  ['connect ECONNREFUSED ::1:9', 'ECONNREFUSED', 'connect ECONNREFUSED ::1:9'],
  [
    'self-signed certificate',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT)',
  ],
  ['Failed to fetch', undefined, 'Failed to fetch'],
  ['', undefined, 'Error'],
])('the reason is that of the innermost cause: %j with the code %s', (message, code, reason) => {
  const error = new TypeError('fetch failed', { cause: cause(message, code) })
  expect(reasonOf(safeCause(error, hide))).toBe(reason)
})

test('of several addresses that failed the first one tells why', () => {
  const both = [cause('connect ECONNREFUSED ::1:9', 'ECONNREFUSED'), cause('another')]
  const error = new TypeError('fetch failed', { cause: new AggregateError(both) })
  expect(reasonOf(safeCause(error, hide))).toBe('connect ECONNREFUSED ::1:9')
})
