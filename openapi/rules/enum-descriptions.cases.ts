import { type Cases, withSchema } from './cases.ts'

export const cases: Cases = {
  'numbers without a description are found': {
    files: withSchema({ enum: [0, 1, 2, null], 'x-enumDescriptions': { 1: 'Paid.' } }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/enum',
        message: '`x-enumDescriptions` does not explain 0, 2. Add a line for each number.',
      },
    ],
  },
  'a description of a value that does not exist is found': {
    files: withSchema({ enum: ['new'], 'x-enumDescriptions': { new: 'Open.', old: 'Closed.' } }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/x-enumDescriptions/old',
        message:
          '`x-enumDescriptions` explains old, which is not in the `enum`. Add it there, or delete the line.',
      },
    ],
  },
  'described numbers are fine, and words speak for themselves': {
    files: withSchema({
      oneOf: [{ enum: [0, 1], 'x-enumDescriptions': { 0: 'New.', 1: 'Paid.' } }, { enum: ['new'] }],
    }),
    problems: [],
  },
}
