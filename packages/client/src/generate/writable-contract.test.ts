import { type Document, listOperations, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { generateModules } from './generate-modules.ts'
import { writableContract } from './writable-contract.ts'

/** A contract with an operation that says nothing odd, and with another. */
function contract(
  strange: object,
  { path = '/strange/{id}', method = 'put', components = {} } = {},
) {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
  const responses = { 204: { description: 'Done.' } }
  const usual = { operationId: 'readBook', security: [{ token: [] }], responses }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Books', version: '1.0.0' },
    servers: [{ url: 'https://books.example' }],
    paths: {
      '/book': { get: usual },
      [path]: { [method]: { operationId: 'doStrange', parameters: [id], responses, ...strange } },
    },
    components: {
      schemas: { Problem: { 'x-problem': { code: 'code', message: 'text' } } },
      securitySchemes: {
        token: { type: 'http', scheme: 'Bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'session' },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        raw: { type: 'apiKey', in: 'header', name: 'Authorization' },
        basic: { type: 'http', scheme: 'basic' },
      },
      ...components,
    },
  }
  return { name: 'books', document: document as unknown as Document }
}

test.each(readContracts())('the client has every operation of $name', (each) => {
  expect(writableContract(each)).toEqual({ contract: each, leftOut: [] })
})

const id = { name: 'id', in: 'path', required: true }
const form = (media: object) => ({ requestBody: { content: { 'multipart/form-data': media } } })

test.each<[string, object]>([
  ['its operationId cannot be the name of a function of the client', { operationId: 'do-it' }],
  ['its operationId cannot be the name of a function of the client', { operationId: 'orThrow' }],
  ['its operationId cannot be the name of a function of the client', { operationId: undefined }],
  [
    'its parameter session is a cookie, which pages cannot send',
    { parameters: [id, { name: 'session', in: 'cookie' }] },
  ],
  [
    'its parameter page has the style simple, which no query has',
    { parameters: [id, { name: 'page', in: 'query', style: 'simple' }] },
  ],
  [
    'its parameter page is a list, which has no form in the style deepObject',
    {
      parameters: [
        id,
        { name: 'page', in: 'query', style: 'deepObject', schema: { type: 'array', items: {} } },
      ],
    },
  ],
  [
    'its parameter page is of the media type application/octet-stream',
    {
      parameters: [id, { name: 'page', in: 'query', content: { 'application/octet-stream': {} } }],
    },
  ],
  ['two of its parameters are called id', { parameters: [id, { name: 'id', in: 'query' }] }],
  ['no argument can be called __proto__', { parameters: [id, { name: '__proto__', in: 'query' }] }],
  ['its path and its path parameters do not agree on id', { parameters: [] }],
  [
    'its path and its path parameters do not agree on page',
    { parameters: [id, { name: 'page', in: 'path', required: true }] },
  ],
  [
    'one of its parameters is called body, as its body is',
    {
      parameters: [id, { name: 'body', in: 'query' }],
      requestBody: { content: { 'application/json': { schema: { type: 'array', items: {} } } } },
    },
  ],
  [
    'the part file of its body has headers of its own',
    form({ encoding: { file: { headers: { 'X-A': { schema: { type: 'string' } } } } } }),
  ],
  [
    'the part about of its body is an object of the media type application/xml',
    form({
      schema: { properties: { about: { type: 'object' } } },
      encoding: { about: { contentType: 'application/xml' } },
    }),
  ],
  ['it documents no success', { responses: { 302: { description: 'Elsewhere.' } } }],
  [
    'it wants other credentials than the token that the other calls send',
    { security: [{ session: [] }, { basic: [] }, { raw: [] }, { token: [], key: [] }] },
  ],
])('an operation is left out, and no other: %s', async (reason, strange) => {
  const given = contract(strange)
  const { contract: left, leftOut } = writableContract(given)
  expect(leftOut.map((each) => each.reason)).toEqual([reason])
  expect(leftOut[0]?.operation).toMatch(/^PUT \/strange\/\{id\} \(.+\)$/)
  expect(listOperations(left.document).map(({ operationId }) => operationId)).toEqual(['readBook'])
  const modules = await generateModules(left, leftOut)
  expect(modules['books.operations.ts']).toContain(`// - ${leftOut[0]?.operation}: ${reason}.\n`)
  expect(modules['books.contract.ts']).toContain('"authorization": "Bearer "')
})

test.each<[string, object]>([
  ['one of several ways', { security: [{ session: [] }, { token: [] }] }],
  ['none', { security: [] }],
  ['a way or none', { security: [{ basic: [] }, {}] }],
])('an operation that is called with %s to sign in is not left out', (_, strange) => {
  expect(writableContract(contract(strange)).leftOut).toEqual([])
})

test('a contract in which nothing is signed has a client too', async () => {
  const given = contract({})
  const { get } = given.document.paths?.['/book'] ?? {}
  Object.assign(get ?? {}, { security: [] })
  const modules = await generateModules(writableContract(given).contract)
  expect(modules['books.contract.ts']).toContain('"authorization": ""')
})
