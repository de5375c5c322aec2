import { readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { isSecretName } from './secret-names.ts'

const NONE = new Set<string>()

test.each([
  ...['newPassword', 'userPassword', 'user_password', 'password_confirmation', 'passwordHash'],
  ...['privateKey', 'pwd', 'userpassword', 'PASSWORD1', 'authtoken', 'AWSAccessKeyId', 'apikey'],
  ...['sessionId', 'JSESSIONID', 'PHPSESSID', 'connect.sid', 'codeOAuth', 'asc_auth_key', 'tokens'],
  ...['clientSecrets', 'idToken', 'one-time-pin', 'smsOtp', 'X-Hub-Signature-256'],
])('%s is the name of a secret', (name) => {
  expect(isSecretName(name, NONE)).toBe(true)
})

test.each([
  ...['author', 'authors', 'authentication', 'authority', 'passage', 'passenger', 'compass'],
  ...['tokenizer', 'tokenization', 'secretary', 'possession', 'sessions of', 'pinned', 'design'],
  ...['signed', 'outside', 'key', 'keys', 'code', 'monkey', 'keyboard', 'pageToken'],
  ...['nextPageToken', 'token_type', 'tokenExpires', 'passwordLength', 'sessionTimeout', ''],
])('%s is not', (name) => {
  expect(isSecretName(name, NONE)).toBe(false)
})

test('of what the contracts name nothing but credentials is taken for a secret', () => {
  const names = readContracts().flatMap(({ document }) => namesIn(document))
  const secret = [...new Set(names)].filter((name) => isSecretName(name, NONE))
  expect(secret.sort()).toEqual([
    'Set-Cookie',
    'SetCookie',
    'accessToken',
    'asc_auth_key',
    'codeOAuth',
    'password',
    'token',
  ])
})

/** Names of properties, headers and parameters, wherever in a contract. */
function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties, headers, name } = node as Record<string, unknown>
  return [
    ...Object.keys(Object(properties)),
    ...Object.keys(Object(headers)),
    ...('in' in node && typeof name === 'string' ? [name] : []),
    ...Object.values(node).flatMap(namesIn),
  ].filter((each) => each !== 'Authorization')
}
