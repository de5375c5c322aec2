import { type Cases, withSchema } from './cases.ts'

export const cases: Cases = {
  'values of another type are found': {
    files: withSchema({ type: ['integer', 'null'], enum: [1, 1.5, '2', null] }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/enum/1',
        message:
          'The value 1.5 is not of the type integer or null. Correct the value, or the type of the schema.',
      },
      {
        at: 'openapi.yaml#/components/schemas/Order/enum/2',
        message:
          'The value "2" is not of the type integer or null. Correct the value, or the type of the schema.',
      },
    ],
  },
  'a constant of another type is found': {
    files: withSchema({ type: 'string', const: true }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/const',
        message:
          'The value true is not of the type string. Correct the value, or the type of the schema.',
      },
    ],
  },
  'fitting values are fine, and without a type all do': {
    files: withSchema({
      oneOf: [
        { type: 'number', enum: [1, 1.5] },
        { type: 'boolean', const: false },
        { type: ['object', 'array'], enum: [{}, []] },
        { enum: ['a', 1, null] },
      ],
    }),
    problems: [],
  },
}
