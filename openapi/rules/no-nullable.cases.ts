import { type Cases, withSchema } from './cases.ts'

export const cases: Cases = {
  'nullable is found, whatever it says': {
    files: withSchema({ type: 'string', nullable: false }),
    problems: [
      {
        at: 'openapi.yaml#/components/schemas/Order/nullable',
        message:
          "OpenAPI 3.1 has no `nullable`. Add 'null' to the types, as in `type: [string, 'null']`.",
      },
    ],
  },
  'a schema that is only true or false is fine': {
    files: withSchema({ not: false }),
    problems: [],
  },
  'null among the types is fine, and so is a property of that name': {
    files: withSchema({ type: ['object', 'null'], properties: { nullable: { type: 'boolean' } } }),
    problems: [],
  },
}
