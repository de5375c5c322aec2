import { type Cases, withSchema } from './cases.ts'

export const cases: Cases = {
  'an integer without a format is found': {
    files: withSchema({ type: 'integer' }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/type',
        message: 'The integer has no format. Write how large it may be, `int32` or `int64`.',
      },
    ],
  },
  'a number that may be null is found': {
    files: withSchema({ type: ['number', 'null'] }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/type',
        message: 'The number has no format. Write how large it may be, `float` or `double`.',
      },
    ],
  },
  'a number with a format is fine, and a string needs none': {
    files: withSchema({ oneOf: [{ type: 'integer', format: 'int64' }, { type: 'string' }] }),
    problems: [],
  },
}
