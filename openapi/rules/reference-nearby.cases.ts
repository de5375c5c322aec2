import type { Cases } from './cases.ts'

function withReference($ref: string) {
  return { 'openapi.yaml': { components: { schemas: { Order: { $ref } } } } }
}
const at = 'openapi.yaml#/components/schemas/Order/$ref'

export const cases: Cases = {
  'a reference out of the folder of the API is found': {
    files: withReference('../other/Order.yaml'),
    problems: [
      {
        at,
        message:
          'The reference leads to `../other/Order.yaml`, outside the folder of this API. Copy the part that you need into it.',
      },
    ],
  },
  'a reference to another host is found': {
    files: withReference('http://localhost:1/Order.yaml'),
    problems: [
      {
        at,
        message:
          'The reference leads to `http://localhost:1/Order.yaml`. Write a relative path to a file of this API.',
      },
    ],
  },
  'an absolute path is found': {
    files: withReference('/Order.yaml'),
    problems: [
      {
        at,
        message:
          'The reference leads to `/Order.yaml`. Write a relative path to a file of this API.',
      },
    ],
  },
  'a reference that climbs twice is found': {
    files: {
      ...withReference('components/schemas/v1/Order.yaml'),
      'components/schemas/v1/Order.yaml': { items: { $ref: '../../schemas/Item.yaml' } },
      'components/schemas/Item.yaml': {},
    },
    problems: [
      {
        at: 'components/schemas/v1/Order.yaml#/items/$ref',
        message:
          'The reference climbs more than one folder. Keep the files flat, so that one `../` is enough.',
      },
    ],
  },
  'a neighbour, one step up and the same file are fine': {
    files: {
      'openapi.yaml': {
        components: { responses: { Order: { $ref: 'components/responses/Order.yaml' } } },
      },
      'components/responses/Order.yaml': {
        content: { 'application/json': { schema: { $ref: '../schemas/Order.yaml' } } },
      },
      'components/schemas/Order.yaml': {
        properties: { item: { $ref: 'Item.yaml' }, same: { $ref: '#/properties/item' } },
      },
      'components/schemas/Item.yaml': {},
    },
    problems: [],
  },
}
