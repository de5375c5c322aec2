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
    empty: true,
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
    payload: 'book',
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

test.each([
  ['an id that is no name', { operationId: 'replace-book' }, 'cannot be a method of a client'],
  ['an id that a client has already', { operationId: 'orThrow' }, 'cannot be a method'],
  ['a cookie', { parameters: [{ name: 'id', in: 'cookie' }] }, 'cannot send the parameter id'],
  ['a body without JSON', { requestBody: { content: { 'text/csv': {} } } }, 'it is no JSON'],
  [
    'an answer without JSON',
    { responses: { 200: { description: 'It.', content: { 'text/csv': {} } } } },
    'cannot read the answers of replaceBook',
  ],
])('%s is refused', (_, operation, reason) => {
  const strange = contract(operation)
  expect(() => [generateOperations(strange), generateContract(strange)]).toThrow(reason)
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
        expect(text).toContain(`  ${key}: ${statusErrorName(Number(key))},`)
    }
  }
})

test.each([
  [404, 'NotFoundError'],
  [418, 'ImATeapotError'],
  [500, 'InternalServerError'],
  [505, 'HTTPVersionNotSupportedError'],
])('the class of status %d is %s', (status, name) => {
  expect(statusErrorName(status)).toBe(name)
})

test('a status that HTTP does not know is refused', () => {
  expect(() => statusErrorName(499)).toThrow('no reason phrase for the status 499')
})
