import type { Cases } from './cases.ts'

export const cases: Cases = {
  'a file with another name is found': {
    files: {
      'openapi.yaml': { paths: { '/api/2.0/orders/{id}': { $ref: 'paths/order.yaml' } } },
      'paths/order.yaml': {},
    },
    problems: [
      {
        at: 'openapi.yaml#/paths/~1api~12.0~1orders~1{id}',
        message:
          'The path /api/2.0/orders/{id} is in `paths/order.yaml`. Call the file `paths/api_2.0_orders_{id}.yaml`, after the URL.',
      },
    ],
  },
  'a file in another folder is found': {
    files: {
      'openapi.yaml': { paths: { '/orders': { $ref: 'orders.yaml' } } },
      'orders.yaml': {},
    },
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders',
        message:
          'The path /orders is in `orders.yaml`. Call the file `paths/orders.yaml`, after the URL.',
      },
    ],
  },
  'a file named after its URL is fine': {
    files: {
      'openapi.yaml': {
        paths: { '/api/2.0/orders/{id}': { $ref: 'paths/api_2.0_orders_{id}.yaml' } },
      },
      'paths/api_2.0_orders_{id}.yaml': {},
    },
    problems: [],
  },
}
