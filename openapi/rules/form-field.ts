import type { Rule } from './rule.ts'

export const formField: Rule = () => ({
  SecurityScheme(scheme, { location, report }) {
    const { 'x-form-field': isField } = scheme as { 'x-form-field'?: unknown }
    if (isField === undefined) return
    if (isField !== true || scheme.type !== 'apiKey' || scheme.in !== 'query') {
      report({
        message:
          'Only a key in the query may be a field of a form too. Write `x-form-field: true` there, or delete it.',
        location: location.child('x-form-field'),
      })
    }
  },
})
