import type { Cases } from './cases.ts'

export const cases: Cases = {
  'a file that nothing refers to is found': {
    files: {
      'openapi.yaml': {
        components: { schemas: { Order: { $ref: 'components/schemas/Order.yaml' } } },
      },
      'components/schemas/Order.yaml': { type: 'object' },
      'components/schemas/Old.yaml': { $ref: 'Older.yaml' },
      'components/schemas/Older.yaml': {},
    },
    problems: [
      {
        at: 'openapi.yaml#/',
        message:
          'No reference leads to `components/schemas/Old.yaml`, so nothing checks or publishes it. Refer to it, or delete it.',
      },
      {
        at: 'openapi.yaml#/',
        message:
          'No reference leads to `components/schemas/Older.yaml`, so nothing checks or publishes it. Refer to it, or delete it.',
      },
    ],
  },
  'every file that is reached is fine, through several others too': {
    files: {
      'openapi.yaml': { paths: { '/orders/{id}': { $ref: 'paths/orders_{id}.yaml' } } },
      'paths/orders_{id}.yaml': {
        get: { parameters: [{ $ref: '../components/parameters/Id.yaml' }] },
      },
      'components/parameters/Id.yaml': {
        schema: { $ref: '../schemas/Alias.yaml' },
        examples: { one: { $ref: '../examples/IdOne.yaml' } },
      },
      'components/examples/IdOne.yaml': { value: 1 },
      'components/schemas/Alias.yaml': { $ref: 'Id.yaml' },
      'components/schemas/Id.yaml': { type: 'integer' },
    },
    problems: [],
  },
  'overlays, field notes and other formats stand outside': {
    files: { 'openapi.yaml': {}, 'ru.overlay.yaml': {}, 'field-notes.yaml': {}, 'README.md': '' },
    problems: [],
  },
}
