import type { Rule } from './rule.ts'
import { childOf, placeOf } from './schema-parts.ts'

const EXTENSION = 'x-response-rules'

export const responseRules: Rule = () => ({
  Root(root, context) {
    const rules = childOf(placeOf(root, context), EXTENSION)
    if (!rules) return
    const report = (message: string, key: string) =>
      context.report({ message, location: rules.location.child(key) })
    for (const key of Object.keys(rules.node)) {
      if (key === 'accept') {
        if (rules.node[key] === 'ignored') continue
        report('Write `ignored`, or leave `accept` out where the API reads the header.', key)
      } else if (key === 'fields') {
        const { parameter, of } = Object(rules.node[key]) as Record<string, unknown>
        if (typeof parameter === 'string' && typeof of === 'string') continue
        report(
          'Say the name of the query parameter as `parameter`, and which property of an answer it trims as `of`.',
          key,
        )
      } else {
        report(`The key \`${key}\` is not known. Use accept, fields.`, key)
      }
    }
  },
})
