import type { Rule } from './rule.ts'

export const noNullable: Rule = () => ({
  Schema(schema, { location, report }) {
    if ('nullable' in schema) {
      report({
        message:
          "OpenAPI 3.1 has no `nullable`. Add 'null' to the types, as in `type: [string, 'null']`.",
        location: location.child('nullable').key(),
      })
    }
  },
})
