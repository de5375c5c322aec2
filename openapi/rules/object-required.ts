import type { Rule } from './rule.ts'
import { typesOf } from './schema-type.ts'

export const objectRequired: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typesOf(schema).includes('object') && !schema.required) {
      report({
        message:
          'The object does not list `required`. Name the properties that are always there, or write `required: []` when each may be left out.',
        location: location.child('type'),
      })
    }
  },
})
