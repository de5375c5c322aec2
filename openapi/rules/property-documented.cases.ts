import { type Cases, withSchema } from './cases.ts'

const at = 'openapi.yaml#/components/schemas/Order/properties/total'

function withProperty(property: unknown, schemas = {}) {
  return {
    'openapi.yaml': {
      components: { schemas: { Order: { properties: { total: property } }, ...schemas } },
    },
  }
}

export const cases: Cases = {
  'a bare property is found twice': {
    files: withProperty({ type: ['number', 'null'] }),
    problems: [
      {
        at,
        message:
          'The property `total` has no description. Say what it means, or refer to a schema that does.',
      },
      {
        at,
        message: 'The property `total` has no example. Add an `example`, an `enum` or a `const`.',
      },
    ],
  },
  'the description and example of the schema that is referred to count': {
    files: withProperty(
      { $ref: '#/components/schemas/Money' },
      { Money: { type: 'number', description: 'An amount in euros.', example: 1.5 } },
    ),
    problems: [],
  },
  'a description beside the reference counts': {
    files: withProperty(
      { $ref: '#/components/schemas/Money', description: 'The sum with tax.' },
      { Money: { type: 'number', const: 1 } },
    ),
    problems: [],
  },
  'a reference to a bare schema is found': {
    files: withProperty({ $ref: '#/components/schemas/Money' }, { Money: { type: 'number' } }),
    problems: [
      {
        at,
        message:
          'The property `total` has no description. Say what it means, or refer to a schema that does.',
      },
      {
        at,
        message: 'The property `total` has no example. Add an `example`, an `enum` or a `const`.',
      },
    ],
  },
  'what is not a scalar needs no example': {
    files: withSchema({
      properties: {
        lines: { type: 'array', description: 'The things ordered.' },
        buyer: { type: 'object', description: 'Who pays.' },
        coupon: { type: 'null', description: 'Always null.' },
      },
    }),
    problems: [],
  },
  'false and null are examples': {
    files: withSchema({
      properties: {
        paid: { type: 'boolean', description: 'Whether the money came in.', example: false },
        note: { type: ['string', 'null'], description: 'Free text.', const: null },
      },
    }),
    problems: [],
  },
}
