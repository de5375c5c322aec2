import { type Cases, withOperation } from './cases.ts'

export const cases: Cases = {
  'a verb that does not fit the method is found': {
    files: withOperation({ operationId: 'getOrders' }, 'delete'),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/delete/operationId',
        message:
          'The operationId `getOrders` begins with `get`, which is not a verb for DELETE. Begin with delete or remove.',
      },
    ],
  },
  'a noun is not a verb, even if it begins like one': {
    files: withOperation({ operationId: 'gettersOfOrders' }),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get/operationId',
        message:
          'The operationId `gettersOfOrders` begins with `getters`, which is not a verb for GET. Begin with get, list, search or find.',
      },
    ],
  },
  'a name that is not in camelCase is found': {
    files: withOperation({ operationId: 'list_orders' }),
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get/operationId',
        message:
          'The operationId `list_orders` is not in camelCase. Write a verb and a noun, such as `updateOrder`.',
      },
    ],
  },
  'a fitting verb is fine, with or without a noun': {
    files: {
      'openapi.yaml': {
        paths: {
          '/orders': {
            get: { operationId: 'listOrders' },
            post: { operationId: 'authenticate' },
            put: { operationId: 'replaceOrders' },
            patch: { operationId: 'pickOrders' },
            delete: { operationId: 'removeOrders' },
            head: { operationId: 'peekAtOrders' },
          },
        },
      },
    },
    problems: [],
  },
}
