import { type Cases, withSchema } from './cases.ts'

const message =
  'The string has no limits. Write `minLength: 1` when it is never empty and `minLength: 0` when it may be, or give it a `maxLength`, `pattern`, `format`, `enum` or `const`.'

export const cases: Cases = {
  'a string without limits is found': {
    files: withSchema({ type: 'string' }),
    problems: [{ at: 'openapi.yaml#/components/schemas/Order/type', message }],
  },
  'a string that may be null is found': {
    files: withSchema({ properties: { note: { type: ['string', 'null'] } } }),
    problems: [{ at: 'openapi.yaml#/components/schemas/Order/properties/note/type', message }],
  },
  'any one limit is enough': {
    files: withSchema({
      properties: {
        a: { type: 'string', minLength: 0 },
        b: { type: 'string', maxLength: 9 },
        c: { type: 'string', pattern: '^c' },
        d: { type: 'string', format: 'date' },
        e: { type: 'string', enum: ['e'] },
        f: { type: 'string', const: 'f' },
        g: { type: 'integer' },
      },
    }),
    problems: [],
  },
}
