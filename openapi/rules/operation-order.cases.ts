import { type Cases, withOperation } from './cases.ts'

export const cases: Cases = {
  'a key that comes too late is found': {
    files: withOperation({ summary: 'List orders', operationId: 'listOrders' }),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get/operationId',
        message:
          '`operationId` stands after `summary`. Write the keys of an operation in this order: operationId, summary, description, externalDocs, tags, deprecated, security, servers, parameters, requestBody, responses, callbacks, x-….',
      },
    ],
  },
  'an extension before the responses is found': {
    files: withOperation({ operationId: 'listOrders', 'x-codeSamples': [], responses: {} }),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get/responses',
        message:
          '`responses` stands after `x-codeSamples`. Write the keys of an operation in this order: operationId, summary, description, externalDocs, tags, deprecated, security, servers, parameters, requestBody, responses, callbacks, x-….',
      },
    ],
  },
  'a status that comes too late is found': {
    files: {
      'openapi.yaml': { paths: { '/orders': { $ref: 'paths/orders.yaml' } } },
      'paths/orders.yaml': `
get:
  description: |
    responses:
      '999': This is text.
  responses:
    '200':
      description: Done.
    '404':
      description: None.
post:
  responses:
    default:
      description: Failed.
    500:
      description: Failed.
      content:
        '100': {}
    "404":
      description: None.
`,
    },
    problems: [
      {
        at: 'paths/orders.yaml#/post/responses/500',
        message: 'The response 500 stands after default. Write the responses in ascending order.',
      },
    ],
  },
  'the whole order is fine': {
    files: {
      'openapi.yaml': { paths: { '/orders': { $ref: 'paths/orders.yaml' } } },
      'paths/orders.yaml': `
put:
  operationId: updateOrder
  summary: Update an order
  description: Changes it.
  tags: [Orders]
  deprecated: true
  security: []
  parameters: []
  requestBody: {}
  responses:
    '200':
      description: Done.
    '404':
      description: None.
    4XX:
      description: Refused.
    default:
      description: Failed.
  x-codeSamples: []
`,
    },
    problems: [],
  },
}
