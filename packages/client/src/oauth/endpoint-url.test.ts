import { expect, expectTypeOf, test } from 'vitest'
import { endpointUrl, type VariableName } from './endpoint-url.ts'

const template = 'https://login.example.org/{TENANT}/{POLICY}/token?p={POLICY}'
const variables = { TENANT: '038c150c-eb26', POLICY: 'B2C_1A.v2~x' }

test('variables take the place of the words in braces, wherever they stand', () => {
  expect(endpointUrl('tokenUrl', template, { variables }).href).toBe(
    'https://login.example.org/038c150c-eb26/B2C_1A.v2~x/token?p=B2C_1A.v2~x',
  )
  expectTypeOf<VariableName<typeof template>>().toEqualTypeOf<'TENANT' | 'POLICY'>()
  expectTypeOf<VariableName<'https://login.example.org/token'>>().toEqualTypeOf<never>()
})

test('a login domain takes the place of the host', () => {
  const loginDomain = 'login.example.com:8443'
  expect(endpointUrl('tokenUrl', template, { variables, loginDomain }).href).toBe(
    'https://login.example.com:8443/038c150c-eb26/B2C_1A.v2~x/token?p=B2C_1A.v2~x',
  )
})

test.each(['https://a.example', 'a.example/path', 'user@a.example', ''])(
  'the login domain "%s" is refused',
  (loginDomain) => {
    expect(() => endpointUrl('tokenUrl', template, { variables, loginDomain })).toThrow(
      TypeError(
        `loginDomain is "${loginDomain}", which is not a host name such as login.example.org. A whole URL goes into tokenUrl.`,
      ),
    )
  },
)

test.each<[Record<string, string>, string]>([
  [{}, 'TENANT of the login URL is missing.'],
  [{ ...variables, POLICY: '' }, 'POLICY of the login URL is empty.'],
  ...['/', '\\', '?', '#', '%', '@', ' ', '\n', 'ж', '😀'].map(
    (unsafe): [Record<string, string>, string] => [
      { ...variables, POLICY: `B2C${unsafe}1A` },
      `POLICY of the login URL must be one word of letters, digits, ".", "_", "~" and "-", without ${JSON.stringify(unsafe)}.`,
    ],
  ),
  [
    { ...variables, TENANT: '..' },
    'TENANT of the login URL must be one word of letters, digits, ".", "_", "~" and "-", without "..".',
  ],
])('the variables %j are refused', (given, message) => {
  const [name] = message.split(' ')
  expect(() => endpointUrl('tokenUrl', template, { variables: given })).toThrow(
    TypeError(`${message} Pass it as variables: { ${name}: '…' }.`),
  )
})

test('a URL of your own takes the place of the whole', () => {
  for (const tokenUrl of [
    'https://ai.example/system/oauth2/token?x=1',
    'http://127.0.0.1:8080/token',
    'http://localhost/token',
    'http://login.localhost/token',
    'http://[::1]:8080/token',
  ]) {
    expect(endpointUrl('tokenUrl', template, { tokenUrl }).href).toBe(tokenUrl)
  }
})

test.each([
  'http://login.example.org/token',
  'http://127.0.0.1.example.org/token',
  'http://localhost.example.org/token',
  'ftp://login.example.org/token',
])('%s is refused, since others could read the secrets', (tokenUrl) => {
  expect(() => endpointUrl('tokenUrl', template, { tokenUrl })).toThrow(
    TypeError(
      `tokenUrl begins with ${tokenUrl.replace('/token', '')}, where others could read the secrets: use https. Plain http serves only a login server on this machine, such as http://127.0.0.1:8080.`,
    ),
  )
})

test('a URL that is none or has a password is refused, and not repeated', () => {
  expect(() => endpointUrl('tokenUrl', template, { tokenUrl: 'secret' })).toThrow(
    TypeError(`tokenUrl is not a URL such as ${template}.`),
  )
  expect(() =>
    endpointUrl('tokenUrl', template, { tokenUrl: 'https://a:secret@b.example' }),
  ).toThrow(TypeError('tokenUrl has a user name or password before its host: remove it.'))
})
