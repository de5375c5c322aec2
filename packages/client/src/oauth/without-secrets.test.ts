import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { safeCause, withoutSecrets } from './without-secrets.ts'

const secret = 'a ~"\\b/'

test.each([
  ['as it is', `the secret ${secret} is wrong`],
  ['in a URL', `the secret ${encodeURIComponent(secret)} is wrong`],
  ['in a form', 'the secret a+%7E%22%5Cb%2F is wrong'],
  ['in JSON', 'the secret a ~\\"\\\\b/ is wrong'],
])('a secret %s is blotted out', (_, text) => {
  expect(withoutSecrets(`${text}: ${text}`, ['other', secret])).toBe(
    'the secret *** is wrong: the secret *** is wrong',
  )
})

test('a secret within another does not save the rest of it, and an empty one blots out nothing', () => {
  expect(withoutSecrets('code-1 and code-12', ['', 'code-1', 'code-12'])).toBe('*** and ***')
})

test('a copied error says what it and its causes said, and nothing that hangs on them', () => {
  const cause = Object.assign(new RangeError(`${secret} is too long`), {
    code: 'E_LONG',
    code2: secret,
  })
  const error = Object.assign(new TypeError('no request', { cause }), { request: { body: secret } })
  const copy = safeCause(error, [secret])
  expect(copy).toMatchObject({
    name: 'TypeError',
    message: 'no request',
    cause: { name: 'RangeError', message: '*** is too long', code: 'E_LONG' },
  })
  expect(inspect(copy, { depth: 10, showHidden: true })).not.toContain('a ~')
  expect(safeCause(secret, [])).toEqual(new Error('something that is not an Error was thrown'))
})
