import { type Cases, withOperation, withParameter, withSchema } from './cases.ts'

const small = 'The text does not begin with a capital letter. Write whole sentences.'
const open = 'The text does not end in a full stop. Write whole sentences.'
const empty = 'The text only repeats the name. Add what the name does not say, or what it is for.'

export const cases: Cases = {
  'a small letter and a missing full stop are found': {
    files: withSchema({ description: 'what people buy' }),
    problems: [
      { at: 'openapi.yaml#/components/schemas/Order/description', message: small },
      { at: 'openapi.yaml#/components/schemas/Order/description', message: open },
    ],
  },
  'a description that repeats the name of a property is found': {
    files: withSchema({ properties: { bookTitle: { description: 'The title of a book.' } } }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/properties/bookTitle/description',
        message: empty,
      },
    ],
  },
  'a description that repeats the name of a parameter is found': {
    files: withParameter({ name: 'sortOrder', in: 'query', description: 'Sort order.' }),
    problems: [{ at: 'openapi.yaml#/components/parameters/Filter/description', message: empty }],
  },
  'a description that repeats the name of its file is found': {
    files: {
      'openapi.yaml': { components: { schemas: { A: { $ref: 'components/schemas/Order.yaml' } } } },
      'components/schemas/Order.yaml': { description: 'An order.' },
    },
    problems: [{ at: 'components/schemas/Order.yaml#/description', message: empty }],
  },
  'a description beside a reference is read too': {
    files: {
      'openapi.yaml': {
        components: {
          schemas: {
            Order: {
              properties: { total: { $ref: '#/components/schemas/Money', description: 'Total.' } },
            },
            Money: { description: 'In euros.' },
          },
        },
      },
    },
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/properties/total/description',
        message: empty,
      },
    ],
  },
  'the texts of every kind of node are read': {
    files: {
      'openapi.yaml': {
        info: { title: 'shop', summary: 'For shops', description: 'The shop sells things' },
        tags: [{ name: 'Orders', description: 'What people buy' }],
        servers: [
          { description: 'The live one', variables: { host: { description: 'Any host' } } },
        ],
        components: {
          headers: { Age: { description: 'In seconds' } },
          responses: { Done: { description: 'All went well' } },
          requestBodies: { Order: { description: 'What to buy' } },
          examples: { OrderPaid: { summary: 'The money came in' } },
          schemas: { Status: { enum: [0], 'x-enumDescriptions': { 0: 'Not paid' } } },
          securitySchemes: {
            login: {
              description: 'For people',
              flows: { clientCredentials: { scopes: { read: 'Looks only' } } },
            },
          },
        },
      },
    },
    problems: [
      '/info/summary',
      '/info/description',
      '/servers/0/description',
      '/servers/0/variables/host/description',
      '/tags/0/description',
      '/components/schemas/Status/x-enumDescriptions/0',
      '/components/responses/Done/description',
      '/components/examples/OrderPaid/summary',
      '/components/requestBodies/Order/description',
      '/components/headers/Age/description',
      '/components/securitySchemes/login/description',
      '/components/securitySchemes/login/flows/clientCredentials/scopes/read',
    ].map((pointer) => ({ at: `openapi.yaml#${pointer}`, message: open })),
  },
  'the summary of an operation is a title and no sentence': {
    files: withOperation({ summary: 'List orders' }),
    problems: [],
  },
}
