import type { Cases } from './cases.ts'

export const cases: Cases = {
  'a file in the folder of another kind is found once, however often it is used': {
    files: {
      'openapi.yaml': {
        paths: {
          '/orders': {
            get: {
              responses: {
                404: { $ref: 'components/schemas/NotFound.yaml' },
                410: { $ref: 'components/schemas/NotFound.yaml' },
              },
            },
          },
        },
      },
      'components/schemas/NotFound.yaml': { description: 'No such order.' },
    },
    problems: [
      {
        at: 'openapi.yaml#/paths/~1orders/get/responses/404/$ref',
        message:
          'The file `components/schemas/NotFound.yaml` is used among the responses. Keep it directly in components/responses/.',
      },
    ],
  },
  'a file in a folder below is found': {
    files: {
      'openapi.yaml': {
        components: { schemas: { Order: { $ref: 'components/schemas/v1/Order.yaml' } } },
      },
      'components/schemas/v1/Order.yaml': {},
    },
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/$ref',
        message:
          'The file `components/schemas/v1/Order.yaml` is used among the schemas. Keep it directly in components/schemas/.',
      },
    ],
  },
  'a file that is not called like its component is found': {
    files: {
      'openapi.yaml': {
        components: { schemas: { Order: { $ref: 'components/schemas/Purchase.yaml' } } },
      },
      'components/schemas/Purchase.yaml': {},
    },
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/$ref',
        message:
          'The component `Order` is in a file called `Purchase`. Give the file and the component the same name.',
      },
    ],
  },
  'a name that is not in PascalCase is found': {
    files: {
      'openapi.yaml': {
        components: { schemas: { order: { $ref: 'components/schemas/order.yaml' } } },
      },
      'components/schemas/order.yaml': {},
    },
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/order/$ref',
        message:
          'The component name `order` is not in PascalCase. Rename the file, such as to `OrderUpdate.yaml`.',
      },
    ],
  },
  'a file of its kind is fine, and a security scheme has any name': {
    files: {
      'openapi.yaml': {
        paths: { '/orders': { $ref: 'paths/orders.yaml' } },
        components: {
          securitySchemes: { token: { $ref: 'components/securitySchemes/token.yaml' } },
        },
      },
      'paths/orders.yaml': {
        get: { parameters: [{ $ref: '../components/parameters/Count.yaml' }] },
      },
      'components/parameters/Count.yaml': { schema: { $ref: '../schemas/Count.yaml' } },
      'components/schemas/Count.yaml': { properties: { self: { $ref: '#/properties/other' } } },
      'components/securitySchemes/token.yaml': { type: 'http', scheme: 'bearer' },
    },
    problems: [],
  },
}
