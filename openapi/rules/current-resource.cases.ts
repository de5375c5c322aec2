import type { Case, Cases } from './cases.ts'

const at = 'openapi.yaml#/components/schemas/OrderUpdate/x-current'

const resource = {
  allOf: [
    { properties: { id: {}, Total: { properties: { amount: {} } } } },
    { properties: { readers: { type: 'array', items: { $ref: '#/components/schemas/User' } } } },
  ],
}

function withCurrent(current: unknown): Case['files'] {
  const body = { properties: { total: {}, readerIds: {} }, 'x-current': current }
  const schemas = { OrderUpdate: body, Order: resource, User: { properties: { id: {} } } }
  return { 'openapi.yaml': { components: { schemas } } }
}

export const cases: Cases = {
  'a schema that does not exist is found': {
    files: withCurrent({ schema: 'Orders', properties: {} }),
    problems: [
      {
        at: `${at}/schema`,
        message:
          'There is no schema `Orders`. Let `schema` name the one of the resource that the API returns.',
      },
    ],
  },
  'properties that do not exist are found on both sides': {
    files: withCurrent({
      schema: 'Order',
      properties: { sum: 'Total.amount', total: 'Total.sum', readerIds: 'readers.id.id' },
    }),
    problems: [
      {
        at: `${at}/properties/sum`,
        message: 'The body has no property `sum`. Name one that it has.',
      },
      {
        at: `${at}/properties/total`,
        message:
          '`Order` has no property `Total.sum`. Name one that it has, with dots between the steps.',
      },
      {
        at: `${at}/properties/readerIds`,
        message:
          '`Order` has no property `readers.id.id`. Name one that it has, with dots between the steps.',
      },
    ],
  },
  'steps lead into objects, into combined schemas and into the items of lists': {
    files: withCurrent({
      schema: 'Order',
      properties: { total: 'Total.amount', readerIds: 'readers.id' },
    }),
    problems: [],
  },
  'a schema in a file of its own counts, once something refers to it': {
    files: {
      'openapi.yaml': {
        components: {
          schemas: {
            OrderUpdate: { $ref: 'schemas/OrderUpdate.yaml' },
            OrderEnvelope: { properties: { response: { $ref: 'schemas/Order.yaml' } } },
          },
        },
      },
      'schemas/OrderUpdate.yaml': {
        properties: { buyerId: {} },
        'x-current': { schema: 'Order', properties: { buyerId: 'buyer.id' } },
      },
      'schemas/Order.yaml': { properties: { buyer: { $ref: 'User.yaml' } } },
      'schemas/User.yaml': { properties: { id: {} } },
    },
    problems: [],
  },
}
