import { expect, test } from 'vitest'
import type { Document } from './contract.ts'
import { exampleRequest } from './example-request.ts'
import { listOperations, type Operation } from './operations.ts'

const document = {
  servers: [{ url: 'https://api.example/v3' }],
  components: {
    examples: { Named: { value: '1,2' } },
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'Authorization' },
      basic: { type: 'http', scheme: 'Basic' },
      digest: { type: 'http', scheme: 'digest' },
      bearer: { type: 'http', scheme: 'bearer' },
      query: { type: 'apiKey', in: 'query', name: 'api key' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
    },
  },
}

/** The example request of the only operation of a document. */
function request(operation: object, path = '/a', method = 'post') {
  const whole = { ...document, paths: { [path]: { [method]: operation } } } as unknown as Document
  return exampleRequest(whole, listOperations(whole)[0] as Operation)
}

test('an example request has all that is required and nothing else', () => {
  const operation = {
    security: [{ key: [] }],
    parameters: [
      { name: 'ids', in: 'path', examples: { several: { $ref: '#/components/examples/Named' } } },
      { name: 'Accept-Language', in: 'header', required: true, example: 'en-US' },
      { name: 'dry', in: 'query', example: true },
    ],
    requestBody: { content: { 'application/json': { examples: { some: { value: { a: 1 } } } } } },
  }
  expect(request(operation, '/case/{ids}/close', 'patch')).toEqual({
    method: 'PATCH',
    path: '/v3/case/1%2C2/close',
    headers: {
      Authorization: 'token',
      'Accept-Language': 'en-US',
      'Content-Type': 'application/json',
    },
    body: { a: 1 },
  })
})

test.each([
  ['/a/{id}', '/v3/a/1'],
  ['/a b/{id}/é?x={id}', '/v3/a%20b/1/%C3%A9?x=1'],
  ['/a%20b', '/v3/a%20b'],
])('the path %s is filled, though nothing is said of its parameters', (path, expected) => {
  expect(request({}, path).path).toBe(expected)
})

test.each([
  [
    { in: 'query', schema: { type: 'array', items: { enum: ['a&b'] }, minItems: 2 } },
    '?x=a%26b&x=a%26b',
  ],
  [{ in: 'query', explode: false, schema: { type: 'array', minItems: 2 } }, '?x=string,string'],
  [{ in: 'query', style: 'deepObject', example: { a: { b: 1 } } }, '?x%5Ba%5D%5Bb%5D=1'],
  [{ in: 'query', example: { a: 1, b: 2 } }, '?a=1&b=2'],
  [{ in: 'query', content: { 'application/json': { schema: { type: 'object' } } } }, '?x=%7B%7D'],
  [{ in: 'query', schema: { oneOf: [{ type: 'integer' }, { type: 'string' }] } }, '?x=string'],
  [{ in: 'query' }, '?x=string'],
])('a query parameter %j is written', (parameter, query) => {
  const operation = { parameters: [{ name: 'x', required: true, ...parameter }] }
  expect(request(operation).path).toBe(`/v3/a${query}`)
})

test.each([
  ['literal', '1001,1002', '/v3/case/1001,1002?only=1001,1002'],
  ['literal', ['a,b', 'c/d'], '/v3/case/a,b,c%2Fd?only=a,b,c%2Fd'],
  ['encoded', '1001,1002', '/v3/case/1001%2C1002?only=1001%2C1002'],
])('the commas of a list that is %s in URLs: %j', (form, example, expected) => {
  const list = { required: true, 'x-comma-separated': form, explode: false, example }
  const parameters = [
    { name: 'ids', in: 'path', ...list },
    { name: 'only', in: 'query', ...list },
  ]
  expect(request({ parameters }, '/case/{ids}').path).toBe(expected)
})

test('a query comes after that of the path', () => {
  const parameters = [{ name: 'x', in: 'query', required: true, example: 1 }]
  expect(request({ parameters }, '/a?kind=b').path).toBe('/v3/a?kind=b&x=1')
})

test.each([
  ['basic', '', { Authorization: 'Basic dXNlcjpwYXNzd29yZA==' }],
  ['bearer', '', { Authorization: 'Bearer token' }],
  [
    'digest',
    '',
    {
      Authorization:
        'Digest username="user", realm="example", nonce="1", uri="/", response="0123456789abcdef0123456789abcdef"',
    },
  ],
  ['query', '?api%20key=token', {}],
  ['cookie', '', { Cookie: 'session=token' }],
  ['unknown', '', {}],
])('credentials of the scheme %s stand where they belong', (scheme, query, headers) => {
  const { path, headers: sent } = request({ security: [{ [scheme]: [] }] })
  expect([path, sent]).toEqual([`/v3/a${query}`, headers])
})

test('where no credentials will do there are none', () => {
  expect(request({ security: [{}, { key: [] }] }).headers).toEqual({})
})

test('credentials count before a header of the same name, and the body before its media type', () => {
  const header = (name: string) => ({ name, in: 'header', required: true, example: 'x' })
  const parameters = [header('authorization'), header('content-type'), header('X-Other')]
  const requestBody = { content: { 'application/*': { schema: { type: 'integer' } } } }
  expect(request({ parameters, requestBody, security: [{ bearer: [] }] })).toEqual({
    method: 'POST',
    path: '/v3/a',
    headers: {
      Authorization: 'Bearer token',
      'X-Other': 'x',
      'Content-Type': 'application/json',
    },
    body: 1,
  })
  expect(request({ parameters }).headers).toEqual({
    authorization: 'x',
    'X-Other': 'x',
    'Content-Type': 'x',
  })
})

test('cookies stand in one header', () => {
  const cookie = (name: string) => ({ name, in: 'cookie', required: true, example: 'ä b' })
  expect(request({ parameters: [cookie('a'), cookie('b')] }).headers).toEqual({
    Cookie: 'a=%C3%A4%20b; b=%C3%A4%20b',
  })
})

test('a body without an example is made up of what is required, and of nothing that is for answers', () => {
  const schema = {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' }, more: {} },
  }
  const requestBody = { content: { 'application/json': { schema } } }
  expect(request({ requestBody }).body).toEqual({ name: 'string' })
})
