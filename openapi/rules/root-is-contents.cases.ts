import type { Cases } from './cases.ts'

export const cases: Cases = {
  'an operation in the root file is found': {
    files: { 'openapi.yaml': { paths: { '/orders': { get: {} } } } },
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders',
        message:
          'The operations of /orders are written in the root file. Move them to a file in paths/ and refer to that.',
      },
    ],
  },
  'a component in the root file is found, a webhook too': {
    files: {
      'openapi.yaml': {
        webhooks: { orderPaid: { post: {} } },
        components: { schemas: { Order: { type: 'object' } } },
      },
    },
    problems: [
      {
        at: 'openapi.yaml#/webhooks/orderPaid',
        message:
          'The operations of orderPaid are written in the root file. Move them to a file in paths/ and refer to that.',
      },
      {
        at: 'openapi.yaml#/components/schemas/Order',
        message:
          'The component `Order` is written in the root file. Move it to components/schemas/Order.yaml and refer to that.',
      },
    ],
  },
  'references are fine': {
    files: {
      'openapi.yaml': {
        paths: { '/orders': { $ref: 'paths/orders.yaml' } },
        components: {
          securitySchemes: { token: { $ref: 'components/securitySchemes/token.yaml' } },
        },
      },
      'paths/orders.yaml': { get: {} },
      'components/securitySchemes/token.yaml': { type: 'http', scheme: 'bearer' },
    },
    problems: [],
  },
}
