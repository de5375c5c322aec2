import { expect, test } from 'vitest'
import { createMask } from './create-mask.ts'
import { vault } from './example-contract.ts'
import { exampleExchange } from './example-exchange.ts'

const mask = createMask([vault])
const open = (parts: Parameters<typeof exampleExchange>[0]) =>
  mask(exampleExchange({ api: 'vault', operationId: 'open', ...parts }))
const openWith = (contentType: string, body: string, rest = {}) =>
  open({ request: { headers: { 'content-type': contentType }, body }, ...rest }).request.body

const JSON_TYPE = 'application/json; charset=utf-8'
const FORM = 'application/x-www-form-urlencoded'

test.each([
  [JSON_TYPE, '{"name":"a","password":"s3cret"}', '{"name":"a","password":"***"}'],
  [JSON_TYPE, '{"PASSWORD":12345}', '{"PASSWORD":"***"}'],
  [JSON_TYPE, '{"pass\\u0077ord":"s3cret"}', '{"password":"***"}'],
  [JSON_TYPE, '[{"inner":{"password":{"a":"s3cret"}}}]', '[{"inner":{"password":"***"}}]'],
  [JSON_TYPE, '{"seeds":["s3cret",null,1]}', '{"seeds":["***",null,"***"]}'],
  [JSON_TYPE, '{"password":"s3cret","password":null}', '{"password":null}'],
  [JSON_TYPE, '{"a":{"password":"s3cret"},"a":1}', '{"a":1}'],
  [JSON_TYPE, '{"password":"s3cret"', '***'],
  [JSON_TYPE, "{'name': 's3cret'}", '***'],
  [JSON_TYPE, '"s3cret"', '***'],
  [JSON_TYPE, '\uFEFF{"password":"s3cret"}', '***'],
  [JSON_TYPE, 'password=s3cret', '***'],
  [JSON_TYPE, `${'['.repeat(50_000)}"s3cret"${']'.repeat(50_000)}`, '***'],
  ['application/merge-patch+json', '{"password":"s3cret"}', '{"password":"***"}'],
  [FORM, 'name=a+b&password=s3cret', 'name=a+b&password=***'],
  [FORM, 'p%61ssword=s3&inner[password]=cret', 'p%61ssword=***&inner[password]=***'],
  [FORM, '{"password":"s3cret"}', '***'],
  [FORM, 's3cret', '***'],
  ['text/xml', '<r><name>a</name><pass>s3</pass></r>', '***'],
  ['application/soap+xml', '<r><name>a</name></r>', '***'],
  ['multipart/form-data; boundary=b', '--b\r\nname="password"\r\n\r\ns3cret\r\n--b--', '***'],
  ['text/plain', 's3cret', '***'],
  ['', '{"password":"s3cret"}', '***'],
])('in %s %s becomes %s', (contentType, body, masked) => {
  expect(openWith(contentType, body)).toBe(masked)
  expect(open({ response: { headers: { 'Content-Type': contentType }, body } }).response.body).toBe(
    masked,
  )
})

test('a body that the journal has cut is masked as a whole', () => {
  const body = '{"name":"a","password":"s3cr'
  const headers = { 'content-type': JSON_TYPE }
  const { request } = open({ request: { headers, body, truncated: true } })
  expect(request).toMatchObject({ body: '***', truncated: true })
})

test('a body that is a secret as a whole is masked as a whole', () => {
  const request = { headers: { 'content-type': 'text/plain' }, body: 's3cret' }
  expect(mask(exampleExchange({ api: 'vault', operationId: 'note', request })).request.body).toBe(
    '***',
  )
})

test.each([
  ['{ "name" : "a",\n"n": 1.0e2 }', '{ "name" : "a",\n"n": 1.0e2 }'],
  ['{"name": "unreadable', '{"name": "unreadable'],
  ['{"password": "s3cret"}', '{"password":"***"}'],
  ['{"password": "s3cret', '***'],
  ['{"pass\\u0077ord": "s3cret', '***'],
])('where an operation has no secrets, %s becomes %s', (body, masked) => {
  const request = { headers: { 'content-type': JSON_TYPE }, body }
  const exchange = exampleExchange({ api: 'vault', operationId: 'listNotes', request })
  expect(mask(exchange).request.body).toBe(masked)
})

test.each([
  [JSON_TYPE, '{"a":[{"Token":"s3cret"}],"SECRET":1}', '{"a":[{"Token":"***"}],"SECRET":"***"}'],
  [JSON_TYPE, '{"client\\u005fsecret":"s3cret"}', '{"client_secret":"***"}'],
  [JSON_TYPE, '{"a":{"token":"s3cret"},"a":1}', '{"a":1}'],
  [JSON_TYPE, '{"token":"s3cr', '***'],
  [JSON_TYPE, '{"isToken":true,"token":null,"pwd":""}', '{"isToken":true,"token":null,"pwd":""}'],
  [JSON_TYPE, '{"privateKey":{"a":1},"auth":["s"]}', '{"privateKey":"***","auth":["***"]}'],
  [
    JSON_TYPE,
    '{"raw":"{\\"pwd\\":\\"s\\",\\"a\\":1}"}',
    '{"raw":"{\\"pwd\\":\\"***\\",\\"a\\":1}"}',
  ],
  [JSON_TYPE, '{"raw":"[{\\"\\\\u0070wd\\":1}]"}', '{"raw":"[{\\"pwd\\":\\"***\\"}]"}'],
  [JSON_TYPE, '{"raw":"{\\"pwd\\":\\"s"}', '{"raw":"***"}'],
  [JSON_TYPE, '{"raw":"a=1&passwd=s"}', '{"raw":"***"}'],
  [JSON_TYPE, '{"raw":"<password>s</password>"}', '{"raw":"***"}'],
  [
    JSON_TYPE,
    '{"to":"https://u:p@a.example/b?sig=s&c=1"}',
    '{"to":"https://***@a.example/b?sig=***&c=1"}',
  ],
  [JSON_TYPE, '[{"name":"password","value":"s"}]', '[{"name":"password","value":"***"}]'],
  [FORM, 'a=b+c&refreshToken=s3cret&x[passwd]=s', 'a=b+c&refreshToken=***&x[passwd]=***'],
  [
    FORM,
    'grant_type=authorization_code&code=s&code_verifier=s',
    'grant_type=authorization_code&code=***&code_verifier=***',
  ],
  [FORM, 'raw=%7B%22pwd%22%3A%22s%22%7D&Key=s&list[0].Key=1', 'raw=***&Key=***&list[0].Key=1'],
  ['text/xml', '<r api-key="s"><n:Secret>s</n:Secret></r>', '***'],
  ['text/xml', '<r><field name="password">s</field></r>', '***'],
  ['text/xml', '<r><field name="p&#97;ss&#x77;ord">s</field></r>', '***'],
  [
    'text/xml',
    '<r><author>a</author><passage>b</passage></r>',
    '<r><author>a</author><passage>b</passage></r>',
  ],
  ['multipart/form-data; boundary=b', '--b\r\n;name="token"\r\n\r\ns3cret\r\n--b--', '***'],
  [
    'multipart/form-data; boundary=b',
    '--b\r\n;name="title"\r\n\r\na\r\n--b--',
    '--b\r\n;name="title"\r\n\r\na\r\n--b--',
  ],
  ['text/plain', 'access_token: s3cret', '***'],
  ['text/plain', 'p\0a\0s\0s\0w\0o\0r\0d\0=\0s\0', '***'],
  ['text/plain', 'A cookie, a token', '***'],
  ['text/plain', 'An author, a passage', 'An author, a passage'],
  [JSON_TYPE, '{ "detail" : "The token: s" }', '{"detail":"***"}'],
  [JSON_TYPE, '{ "detail" : "No token", "n" : 1.0e2 }', '{"detail":"No token","n":100}'],
  [
    JSON_TYPE,
    '{ "pageToken": 1, "code": 2, "key": "k" }',
    '{ "pageToken": 1, "code": 2, "key": "k" }',
  ],
])('where no contract declares a secret, in %s %s becomes %s', (contentType, body, masked) => {
  const message = { headers: { 'content-type': contentType }, body }
  const exchange = createMask([])(exampleExchange({ request: message, response: message }))
  expect([exchange.request.body, exchange.response.body]).toEqual([masked, masked])
})

test.each(['x-author_', 'x-author ', '&#1', '%2', '\\u00', '"a" = '])(
  'names are looked for in a long text of %j',
  (part) => {
    const body = part.repeat(1_000_000)
    expect(createMask([])(exampleExchange({ request: { body } })).request.body).toBe(body)
  },
)

test('a body that is too long to be read is masked as a whole', () => {
  expect(openWith(FORM, 'name=a&'.repeat(200_000))).toBe('***')
})
