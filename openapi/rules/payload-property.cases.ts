import { type Cases, withSchema } from './cases.ts'

export const cases: Cases = {
  'a property that the object does not have is found': {
    files: withSchema({ 'x-payload': 'result', properties: { response: {} } }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/x-payload',
        message: 'The object has no property `result`. Name the one that holds the payload.',
      },
    ],
  },
  'one that it has is fine, in a combined schema too': {
    files: withSchema({ 'x-payload': 'response', allOf: [{ properties: { response: {} } }] }),
    problems: [],
  },
}
