import type { Cases } from './cases.ts'

function withOrder(order: object) {
  return {
    'openapi.yaml': {
      components: { schemas: { Order: { $ref: 'components/schemas/Order.yaml' } } },
    },
    'components/schemas/Order.yaml': order,
    'components/schemas/Purchase.yaml': { type: 'object' },
  }
}

export const cases: Cases = {
  'a file that only refers to another is found': {
    files: withOrder({ $ref: 'Purchase.yaml' }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/$ref',
        message:
          'The file `components/schemas/Order.yaml` is nothing but a reference, and its own reference goes unchecked. Refer to what it leads to.',
      },
    ],
  },
  'a file that adds something beside its reference is fine': {
    files: withOrder({ $ref: 'Purchase.yaml', description: 'What somebody buys.' }),
    problems: [],
  },
  'a file with references inside is fine': {
    files: withOrder({ allOf: [{ $ref: 'Purchase.yaml' }], items: { $ref: '#/allOf/0' } }),
    problems: [],
  },
}
