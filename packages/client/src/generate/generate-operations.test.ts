import { type Contract, type Document, listOperations, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { generateContract } from './generate-contract.ts'
import { generateOperations } from './generate-operations.ts'
import { generateStatusErrors } from './generate-status-errors.ts'
import { operationFacts } from './operation-facts.ts'
import { statusErrorName } from './status-error-name.ts'

/** A contract with one operation. */
function contract(operation: object, { method = 'put', path = '/books/{id}' } = {}): Contract {
  const document = {
    openapi: '3.1.1',
    info: { title: 'Books', version: '1.0.0' },
    servers: [{ url: 'https://books.example' }],
    paths: {
      [path]: {
        [method]: {
          operationId: 'replaceBook',
          summary: 'Replace a book',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          responses: { 204: { description: 'Replaced.' } },
          ...operation,
        },
      },
    },
    components: {
      schemas: {
        Problem: {
          type: 'object',
          properties: { code: { type: 'string' }, text: { type: 'string' } },
          'x-problem': { code: 'code', message: 'text' },
        },
      },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
  return { name: 'books', document: document as unknown as Document }
}

/** The facts of the one operation of a contract. */
function factsOf({ document }: Contract) {
  const [operation] = listOperations(document)
  return operationFacts(document, operation as NonNullable<typeof operation>)
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } })

test('an operation of which the contract says little is neither repeated nor sent credentials', () => {
  expect(factsOf(contract({}))).toEqual({
    route: 'PUT /books/{id}',
    open: true,
    repeatable: false,
    answers: { 204: 'none' },
    errors: [],
  })
})

test('what the contract says of an operation is among its facts', () => {
  const operation = {
    'x-repeatable': { unless: ['isNotify'] },
    security: [{ token: [] }],
    parameters: [
      {
        name: 'id',
        in: 'path',
        schema: { type: 'string', 'x-secret': true },
        'x-comma-separated': 'encoded',
      },
      { name: 'count', in: 'query', schema: { type: 'integer' } },
      { name: 'X-Mode', in: 'header', schema: { type: 'string', default: 'soft' } },
    ],
    requestBody: json({ type: 'object', properties: { title: { type: 'string' } } }),
    responses: {
      200: { description: 'Replaced.', ...json({ type: 'object', 'x-payload': 'book' }) },
      404: { description: 'None.' },
      '5XX': { description: 'Failed.' },
      default: { description: 'Failed.' },
    },
  }
  expect(factsOf(contract(operation))).toEqual({
    route: 'PUT /books/{id}',
    secrets: ['id'],
    lists: { id: 'encoded' },
    query: ['count'],
    headers: { 'X-Mode': 'soft' },
    body: 'flat',
    repeatable: ['isNotify'],
    answers: { 200: { payload: 'book' } },
    errors: [404],
  })
})

test.each([
  ['an object without a namesake of a parameter', 'flat', { properties: { title: {} } }],
  ['an object whose namesake is deprecated', 'flat', { properties: { id: { deprecated: true } } }],
  ['an object with a namesake of a parameter', 'whole', { properties: { id: {} } }],
  ['a list', 'whole', { type: 'array', items: {} }],
  ['a choice', 'whole', { oneOf: [{}, {}], properties: { title: {} } }],
])('a body that is %s stands %s among the arguments', (_, form, schema) => {
  expect(factsOf(contract({ requestBody: json(schema) })).body).toBe(form)
})

test('the answers of every status of success are told, in the media type that the client asks for', () => {
  const text = (mediaType: string) => ({ content: { [mediaType]: { schema: { type: 'string' } } } })
  const responses = {
    200: json({ type: 'object' }),
    201: json({ type: 'object', 'x-payload': 'book' }),
    202: text('text/csv; charset=utf-8'),
    203: { content: { 'text/html': {}, ...json({}).content } },
    204: {},
    206: text('application/pdf'),
    '2XX': { content: { '*/*': { schema: { type: 'object' } } } },
    404: json({}),
    422: text('text/plain'),
  }
  const { answers, accept } = factsOf(contract({ responses }))
  expect(answers).toEqual({
    200: 'json',
    201: { payload: 'book' },
    202: 'text',
    203: 'json',
    204: 'none',
    206: 'bytes',
    '2XX': 'json',
  })
  expect(accept).toBe('application/json, text/csv, application/pdf, */*')
  expect(factsOf(contract({ responses }, { method: 'head' })).answers[200]).toBe('none')
})

const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
const list = { type: 'array', items: { type: 'integer' } }
const object = { type: 'object', properties: { a: { type: 'string' } } }

test.each<[object, object | string | undefined]>([
  [{ in: 'query', schema: list }, undefined],
  [{ in: 'query', schema: list, style: 'form', explode: true }, undefined],
  [{ in: 'query', schema: { type: 'string' }, explode: false }, undefined],
  [{ in: 'query', schema: list, explode: false }, { explode: false }],
  [{ in: 'query', schema: list, style: 'pipeDelimited' }, { style: 'pipeDelimited' }],
  [{ in: 'query', schema: object }, {}],
  [{ in: 'query', schema: object, style: 'deepObject' }, { style: 'deepObject' }],
  [{ in: 'query', schema: { oneOf: [{ type: 'string' }, object] } }, {}],
  [{ in: 'query', content: { 'application/json': { schema: object } } }, 'json'],
  [{ in: 'query', content: { 'text/plain': {} } }, undefined],
  [{ in: 'header', schema: list }, {}],
  [{ in: 'header', schema: object, explode: true }, { explode: true }],
])('a parameter %j has the style %j', (parameter, style) => {
  const { styles } = factsOf(contract({ parameters: [id, { name: 'p', ...parameter }] }))
  expect(styles).toEqual(style && { p: style })
})

test.each<[object, object | undefined]>([
  [{ schema: { type: 'integer' } }, undefined],
  [{ schema: { type: 'string' }, style: 'simple', explode: false }, undefined],
  [{ schema: list }, {}],
  [{ schema: { type: 'string' }, style: 'label' }, { style: 'label' }],
  [
    { schema: list, style: 'matrix', explode: true },
    { style: 'matrix', explode: true },
  ],
])('a parameter of a path, %j, has the style %j', (parameter, style) => {
  const { styles } = factsOf(contract({ parameters: [{ ...id, ...parameter }] }))
  expect(styles).toEqual(style && { id: style })
})

test('header parameters that OpenAPI ignores are no arguments', () => {
  const names = ['Accept', 'content-type', 'AUTHORIZATION', 'X-Mode']
  const parameters = names.map((name) => ({ name, in: 'header', schema: { type: 'string' } }))
  expect(factsOf(contract({ parameters: [id, ...parameters] })).headers).toEqual({ 'X-Mode': null })
})

const file = { type: 'string', contentMediaType: 'application/octet-stream' }
const upload = { type: 'object', properties: { file } }

test.each<[string, object, object]>([
  ['application/json', object, { body: 'flat' }],
  ['application/vnd.book+json', object, { body: 'flat', mediaType: 'application/vnd.book+json' }],
  ['*/*', object, { body: 'flat' }],
  ['multipart/form-data', upload, { body: 'flat', mediaType: 'multipart/form-data' }],
  [
    'multipart/form-data',
    { type: 'object', properties: {}, additionalProperties: file },
    { body: 'whole', mediaType: 'multipart/form-data' },
  ],
  [
    'application/x-www-form-urlencoded',
    object,
    { body: 'flat', mediaType: 'application/x-www-form-urlencoded' },
  ],
  ['text/csv', { type: 'string' }, { body: 'whole', mediaType: 'text/csv' }],
  ['image/*', file, { body: 'whole', mediaType: 'image/*' }],
])('a body of the media type %s has the facts of its own', (mediaType, schema, facts) => {
  const { body, mediaType: sent } = factsOf(
    contract({ requestBody: { content: { [mediaType]: { schema } } } }),
  )
  expect({ body, ...(sent !== undefined && { mediaType: sent }) }).toEqual(facts)
})

test('of several media types JSON is sent, else a form with parts', () => {
  const mediaTypeOf = (...mediaTypes: string[]) => {
    const content = Object.fromEntries(mediaTypes.map((each) => [each, { schema: object }]))
    return factsOf(contract({ requestBody: { content } })).mediaType
  }
  expect(mediaTypeOf('text/xml', 'multipart/form-data', 'application/json')).toBe(undefined)
  expect(mediaTypeOf('text/xml', 'multipart/form-data')).toBe('multipart/form-data')
})

test('the fields of a form are written as the contract says', () => {
  const properties = { ids: list, tags: list, filter: object, photo: file }
  const encoding = {
    ids: { style: 'form', explode: false },
    filter: { contentType: 'application/json' },
    photo: { contentType: 'image/png' },
  }
  const media = { schema: { type: 'object', properties }, encoding }
  const requestBody = { content: { 'multipart/form-data': media } }
  expect(factsOf(contract({ requestBody })).styles).toEqual({
    ids: { style: 'form', explode: false },
    filter: 'json',
  })
})

test('what is only for answers is no argument', () => {
  const schema = { properties: { title: {}, created: { readOnly: true } }, required: ['created'] }
  const text = generateOperations(contract({ requestBody: json(schema) }), [])
  expect(text).toContain('  title?: ')
  expect(text).not.toContain('created')
})

test('errors that do not agree on where their code is are refused', () => {
  const strange = contract({})
  Object.assign(strange.document.components?.schemas ?? {}, {
    Other: { 'x-problem': { code: 'number', message: 'text' } },
  })
  expect(() => generateContract(strange)).toThrow('do not agree on one x-problem')
})

test('every status of failure in any contract has a class, named after its reason phrase', () => {
  const text = generateStatusErrors(readContracts())
  for (const { document } of readContracts()) {
    for (const { responses } of listOperations(document)) {
      for (const { key } of responses.filter(({ status }) => status >= 400))
        expect(text).toContain(`export class ${statusErrorName(Number(key))}<`)
    }
  }
})

test.each([
  [404, 'NotFoundError'],
  [418, 'ImATeapotError'],
  [500, 'InternalServerError'],
  [505, 'HTTPVersionNotSupportedError'],
  [499, 'Status499Error'],
])('the class of status %d is %s', (status, name) => {
  expect(statusErrorName(status)).toBe(name)
})
