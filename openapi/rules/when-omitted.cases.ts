import { type Case, type Cases, withOperation } from './cases.ts'

/** A description with one operation that takes this body in two media types. */
function withBody(method: string, schema: object): Case['files'] {
  const content = { 'application/json': { schema }, 'text/xml': { schema } }
  return withOperation({ requestBody: { content } }, method)
}

const schema =
  'openapi.yaml#/paths/~1orders/put/requestBody/content/application~1json/schema/properties'

const message = (name: string) =>
  `The property \`${name}\` does not say what leaving it out does. Add \`x-when-omitted\`: \`kept\` when the stored value stays, \`reset\` when it is lost, \`none\` when nothing is stored.`

export const cases: Cases = {
  'an optional property that says nothing, or something else, is found': {
    files: withOperation(
      {
        requestBody: {
          content: {
            'application/json': {
              schema: { properties: { note: {}, total: { 'x-when-omitted': 'lost' } } },
            },
          },
        },
      },
      'put',
    ),
    problems: [
      { at: `${schema}/note`, message: message('note') },
      { at: `${schema}/total`, message: message('total') },
    ],
  },
  'a schema that several bodies share is told of once, where it is written': {
    files: {
      'openapi.yaml': { paths: { '/orders': { $ref: 'paths/orders.yaml' } } },
      'paths/orders.yaml': {
        put: { requestBody: { $ref: '../bodies/Order.yaml' } },
        patch: { requestBody: { $ref: '../bodies/Order.yaml' } },
      },
      'bodies/Order.yaml': {
        content: {
          'application/json': { schema: { $ref: '../schemas/Order.yaml' } },
          'text/xml': { schema: { $ref: '../schemas/Order.yaml' } },
        },
      },
      'schemas/Order.yaml': { allOf: [{ properties: { note: { type: 'string' } } }] },
    },
    problems: [{ at: 'schemas/Order.yaml#/allOf/0/properties/note', message: message('note') }],
  },
  'required, deprecated and read-only properties need not say it': {
    files: withBody('patch', {
      required: ['title'],
      properties: { title: {}, number: { deprecated: true }, id: { readOnly: true } },
    }),
    problems: [],
  },
  'it may stand beside a reference': {
    files: withBody('put', {
      properties: {
        note: { $ref: '#/components/schemas/Note', 'x-when-omitted': 'kept' },
        total: { 'x-when-omitted': 'reset' },
        tellBuyer: { 'x-when-omitted': 'none' },
      },
    }),
    problems: [],
  },
  'other methods store what they get': {
    files: withBody('post', { properties: { note: {} } }),
    problems: [],
  },
}
