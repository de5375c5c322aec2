import type { Rule } from './rule.ts'
import { typesOf } from './schema-type.ts'

const LIMITS = ['minLength', 'maxLength', 'pattern', 'format', 'enum', 'const']

export const stringLimits: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typesOf(schema).includes('string') && !LIMITS.some((key) => key in schema)) {
      report({
        message:
          'The string has no limits. Write `minLength: 1` when it is never empty and `minLength: 0` when it may be, or give it a `maxLength`, `pattern`, `format`, `enum` or `const`.',
        location: location.child('type'),
      })
    }
  },
})
