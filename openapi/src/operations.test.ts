import { expect, test } from 'vitest'
import type { Document } from './contract.ts'
import { listOperations } from './operations.ts'

const document = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1.0.0' },
  servers: [{ url: 'https://{host}/v3', variables: { host: { default: 'api.example' } } }],
  security: [{ token: [] }],
  paths: {
    '/case/{ids}/close': {
      parameters: [{ $ref: '#/components/parameters/Ids' }],
      patch: {
        operationId: 'closeCase',
        parameters: [
          { name: 'Accept-Language', in: 'header', required: true, example: 'en-US' },
          { name: 'dry', in: 'query' },
        ],
        requestBody: {
          content: { 'application/json': { examples: { some: { value: { a: 1 } } } } },
        },
        responses: {
          204: { description: 'Done.' },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: {
    parameters: {
      Ids: { name: 'ids', in: 'path', required: true, examples: { several: { value: '1,2' } } },
    },
    responses: {
      NotFound: {
        description: 'None.',
        content: {
          'application/json': {
            schema: { type: 'object' },
            examples: { none: { $ref: '#/components/examples/None' } },
          },
        },
      },
    },
    examples: { None: { summary: 'No case.', value: {} } },
    securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'Authorization' } },
  },
} as unknown as Document

test('an operation comes with its references followed', () => {
  expect(listOperations(document)).toEqual([
    expect.objectContaining({
      operationId: 'closeCase',
      method: 'patch',
      path: '/case/{ids}/close',
      basePath: '/v3',
      security: [{ token: [] }],
      responses: [
        { key: '204', status: 204, description: 'Done.', content: [] },
        {
          key: '404',
          status: 404,
          description: 'None.',
          content: [
            {
              mediaType: 'application/json',
              schema: { type: 'object' },
              examples: [{ key: 'none', summary: 'No case.', value: {} }],
            },
          ],
        },
      ],
    }),
  ])
})

/** The operations of a document with these paths. */
function operationsOf(paths: object, more: object = {}) {
  return listOperations({ ...more, paths } as unknown as Document)
}

test('what is no operation is passed over', () => {
  const paths = {
    'x-note': { get: {} },
    '/a': null,
    '/b': { get: null, summary: 'B' },
    '/c': { put: {} },
  }
  expect(operationsOf(paths)).toEqual([
    {
      operationId: 'put /c',
      method: 'put',
      path: '/c',
      basePath: '',
      summary: '',
      deprecated: false,
      parameters: [],
      responses: [],
      security: [],
      extensions: {},
    },
  ])
  expect(listOperations({ openapi: '3.1.0' } as unknown as Document)).toEqual([])
})

test('an identifier that is taken is no identifier', () => {
  const paths = { '/a': { get: { operationId: 'read' } }, '/b': { get: { operationId: 'read' } } }
  expect(operationsOf(paths).map(({ operationId }) => operationId)).toEqual(['read', 'get /b'])
})

test('a path may stand elsewhere, and what stands beside the reference counts before it', () => {
  const shared = { get: { summary: 'Get.' }, put: { summary: 'Put.' } }
  const paths = { '/a': { $ref: '#/x-paths/shared', put: { summary: 'Another.' } } }
  const operations = operationsOf(paths, { 'x-paths': { shared } })
  expect(operations.map(({ method, summary }) => [method, summary])).toEqual([
    ['get', 'Get.'],
    ['put', 'Another.'],
  ])
})

test('a parameter of the operation stands in place of its namesake of the path', () => {
  const ofPath = [
    { name: 'id', in: 'path', description: 'Path.' },
    { name: 'id', in: 'query', description: 'Query.' },
  ]
  const own = [{ name: 'id', in: 'path', description: 'Own.' }]
  const [operation] = operationsOf({ '/{id}': { parameters: ofPath, get: { parameters: own } } })
  expect(operation?.parameters).toEqual([ofPath[1], own[0]])
})

test.each([
  ['the document', {}, {}, '/v1'],
  ['the path', { servers: [{ url: '/v2/' }] }, {}, '/v2'],
  [
    'the operation',
    { servers: [{ url: '/v2' }] },
    { servers: [{ url: 'https://a.example/v 3//x' }] },
    '/v%203/x',
  ],
  ['the document, where a list is empty', { servers: [] }, { servers: [] }, '/v1'],
])('the servers of %s count', (_, item, operation, basePath) => {
  const paths = { '/a': { ...item, get: operation } }
  expect(operationsOf(paths, { servers: [{ url: '/v1' }] })[0]?.basePath).toBe(basePath)
})
