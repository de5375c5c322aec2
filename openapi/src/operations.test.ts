import { expect, test } from 'vitest'
import type { Document } from './contract.ts'
import { exampleRequest } from './example-request.ts'
import { listOperations } from './operations.ts'
import { resolve } from './resolve.ts'
import { serverUrl } from './server-url.ts'

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
      security: [{ token: [] }],
      responses: [
        { status: 204, description: 'Done.', content: [] },
        {
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

test('an example request has all that is required and nothing else', () => {
  const [operation] = listOperations(document)
  expect(operation && exampleRequest(document, operation)).toEqual({
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

test('the server URL takes values for its variables', () => {
  expect(serverUrl(document).href).toBe('https://api.example/v3')
  expect(serverUrl(document, { host: 'localhost:1' }).href).toBe('https://localhost:1/v3')
})

test('a reference that leads nowhere is an error that names it', () => {
  expect(() => resolve(document, { $ref: '#/components/schemas/Gone' })).toThrow(
    '#/components/schemas/Gone leads nowhere in "Test".',
  )
})
