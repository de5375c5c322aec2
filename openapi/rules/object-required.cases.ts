import { type Cases, withSchema } from './cases.ts'

const message =
  'The object does not list `required`. Name the properties that are always there, or write `required: []` when each may be left out.'

export const cases: Cases = {
  'an object without required is found': {
    files: withSchema({ type: 'object' }),
    problems: [{ at: 'openapi.yaml#/components/schemas/Order/type', message }],
  },
  'an object among several types is found, inside another schema too': {
    files: withSchema({ type: 'array', items: { type: ['object', 'null'] } }),
    problems: [{ at: 'openapi.yaml#/components/schemas/Order/items/type', message }],
  },
  'a list is fine, an empty one too': {
    files: withSchema({
      type: 'object',
      required: ['buyer'],
      properties: { buyer: { type: 'object', required: [] } },
    }),
    problems: [],
  },
  'what is not an object needs none': {
    files: withSchema({ type: 'string' }),
    problems: [],
  },
}
