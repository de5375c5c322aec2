import { once } from 'node:events'
import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startOn } from '../start-on.ts'

const responses = { 204: { description: 'Done.' } }
const json = (schema: object) => ({ required: true, content: { 'application/json': { schema } } })
const takes = (schema: object) => ({ post: { requestBody: json(schema), responses } })
const asks = (...parameters: object[]) => ({ get: { parameters, responses } })

async function post(url: string, body: unknown): Promise<number> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status
}

test('parameters for headers that OpenAPI ignores ask for nothing', async () => {
  const header = (name: string) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string', enum: ['none'] },
  })
  const { url } = await startOn({
    '/a': asks(header('Content-Type'), header('accept'), header('Authorization')),
    '/b': asks(header('X-Other')),
  })
  expect((await fetch(`${url}/a`)).status).toBe(204)
  expect((await fetch(`${url}/b`)).status).toBe(422)
})

test.each([
  [{ enum: [1, 2] }, '1', '3'],
  [{ enum: [true] }, 'true', 'false'],
  [{ const: 7 }, '7', '8'],
  [{ enum: ['1', 2] }, '1', '2'],
])('a parameter with no type but values, %j, is of their type', async (schema, good, bad) => {
  const { url } = await startOn({ '/a': asks({ name: 'level', in: 'query', schema }) })
  expect((await fetch(`${url}/a?level=${good}`)).status).toBe(204)
  expect((await fetch(`${url}/a?level=${bad}`)).status).toBe(422)
})

test('multiples are those of decimal numbers', async () => {
  const price = { type: 'number', multipleOf: 0.01 }
  const { url } = await startOn({ '/a': takes({ type: 'object', properties: { price } }) })
  for (const right of [19.99, 1.13, 4.35, 0.07, 1234567.89]) {
    expect([right, await post(`${url}/a`, { price: right })]).toEqual([right, 204])
  }
  for (const wrong of [19.999, 0.071]) {
    expect([wrong, await post(`${url}/a`, { price: wrong })]).toEqual([wrong, 422])
  }
})

test.each(['3.0.3', '3.1.0'])('int64 has 64 bits in OpenAPI %s', async (openapi) => {
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    schema: { type: 'integer', format: 'int64' },
  }
  const { url } = await startOn({ '/a/{id}': asks(id) }, { openapi })
  const ask = async (id: string) => (await fetch(`${url}/a/${id}`)).status
  expect([await ask('9223372036854775807'), await ask('-9223372036854775808')]).toEqual([204, 204])
  expect([await ask('1e30'), await ask('x')]).toEqual([422, 422])
})

test.each([
  [{ type: 'boolean' }, 'false', 204],
  [{ type: 'integer' }, '0', 204],
  [{ type: 'string' }, '""', 204],
  [{ type: 'string', minLength: 1 }, '""', 422],
  [{ type: ['object', 'null'] }, 'null', 204],
  [{ type: 'object' }, 'null', 422],
  [{ type: 'object' }, 'false', 422],
])(
  'a body for %j may be what is nothing in JavaScript: %s gives %i',
  async (schema, body, status) => {
    const { url } = await startOn({ '/a': takes(schema) })
    const headers = { 'Content-Type': 'application/json' }
    expect((await fetch(`${url}/a`, { method: 'POST', headers, body })).status).toBe(status)
  },
)

test.each([[{}], [{ type: 'string' }], [undefined]])(
  'a malformed body is refused by the schema %j too',
  async (schema) => {
    const requestBody = { content: { 'application/json': schema === undefined ? {} : { schema } } }
    const declared = { ...responses, 400: { description: 'No.' } }
    const { url } = await startOn({
      '/a': { post: { requestBody, responses } },
      '/b': { post: { requestBody, responses: declared } },
    })
    for (const [path, status] of [
      ['/a', 422],
      ['/b', 400],
    ] as const) {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(url + path, { method: 'POST', headers, body: '{bad' })
      expect([path, response.status]).toEqual([path, status])
      expect(JSON.parse(response.headers.get('casebook-violations') ?? '')).toEqual([
        expect.objectContaining({ in: 'body', rule: 'malformed' }),
      ])
    }
  },
)

test('a compressed body is refused in a sentence', async () => {
  const { url } = await startOn({ '/a': takes({ type: 'object' }), '/b': { post: { responses } } })
  const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
  const init = { method: 'POST', headers, body: gzipSync('{}') }
  const refused = await fetch(`${url}/a`, init)
  expect([refused.status, await refused.json()]).toEqual([
    415,
    expect.objectContaining({
      detail: 'The mock reads no compressed bodies: send it without Content-Encoding: gzip.',
    }),
  ])
  expect((await fetch(`${url}/b`, init)).status).toBe(204)
})

test('a GET may have a body', async () => {
  const requestBody = json({
    type: 'object',
    required: ['q'],
    properties: { q: { type: 'string' } },
  })
  const { url } = await startOn({ '/a': { get: { requestBody, responses } }, '/b': asks() })
  const ask = (path: string, body: string) => send(url + path, body)
  expect([await ask('/a', '{"q":"x"}'), await ask('/a', '{}'), await ask('/a', '')]).toEqual([
    204, 422, 422,
  ])
  expect([await ask('/b', '{"q":"x"}'), await ask('/b', '')]).toEqual([204, 204])
})

test.each([
  ['3.1.0', [1, 2], 204],
  ['3.1.0', [1, 2, 3], 422],
])('a tuple of OpenAPI %s: %j is answered with %i', async (openapi, body, status) => {
  const schema = { type: 'array', prefixItems: [{ type: 'number' }, {}], items: false }
  const { url } = await startOn({ '/a': takes(schema) }, { openapi })
  expect(await post(`${url}/a`, body)).toBe(status)
})

test('schemas of OpenAPI 3.1 are of JSON Schema 2020-12', async () => {
  const { url } = await startOn({
    '/a': takes({ dependentRequired: { card: ['cvc'] }, minProperties: 1 }),
    '/b': takes({ properties: { a: {} }, unevaluatedProperties: false }),
    '/c': takes({ type: 'array', items: [{ type: 'number' }], additionalItems: false }),
    '/d': takes({ type: 'number', minimum: 1, exclusiveMinimum: true }),
    '/e': takes({ type: 'object', properties: { a: { type: 'string', nullable: true } } }),
  })
  expect([
    await post(`${url}/a`, { card: 1 }),
    await post(`${url}/a`, { card: 1, cvc: 2 }),
  ]).toEqual([422, 204])
  expect([await post(`${url}/b`, { b: 1 }), await post(`${url}/b`, { a: 1 })]).toEqual([422, 204])
  expect([
    await post(`${url}/c`, [1, 2]),
    await post(`${url}/c`, ['a']),
    await post(`${url}/c`, [1]),
  ]).toEqual([422, 422, 204])
  expect([await post(`${url}/d`, 1), await post(`${url}/d`, 2)]).toEqual([422, 204])
  expect([await post(`${url}/e`, { a: 1 }), await post(`${url}/e`, { a: null })]).toEqual([
    422, 204,
  ])
})

/** Sends a body with GET, which fetch does not do. */
async function send(url: string, body: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json', Connection: 'close' }
  const length = { 'Content-Length': String(Buffer.byteLength(body)) }
  const sent = request(url, {
    method: 'GET',
    headers: body === '' ? headers : { ...headers, ...length },
  })
  sent.end(body)
  const [response] = await once(sent, 'response')
  response.resume()
  return response.statusCode
}
