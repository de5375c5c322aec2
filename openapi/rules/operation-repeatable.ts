import { bodySchemas } from './body-schemas.ts'
import type { Rule } from './rule.ts'
import { childOf, hasProperty, placeOf } from './schema-parts.ts'

export const operationRepeatable: Rule = () => ({
  Operation(operation, context) {
    const { location, report } = context
    const repeatable = (operation as { 'x-repeatable'?: unknown })['x-repeatable']
    if (typeof repeatable === 'boolean') return
    if (repeatable === undefined) {
      report({
        message:
          'The operation does not say whether a client may repeat it. Write `x-repeatable: true` or `false`, or `{ unless: [<property>] }` when properties of the body make a repeat harmful.',
        location: location.key(),
      })
      return
    }
    const unless = (repeatable as { unless?: unknown } | null)?.unless
    if (!Array.isArray(unless) || unless.length === 0) {
      report({
        message: 'Write `true`, `false` or `{ unless: [<property>] }`.',
        location: location.child('x-repeatable'),
      })
      return
    }
    const place = placeOf(operation, context)
    const schemas = bodySchemas(context, childOf(place, 'requestBody'))
    for (const [index, name] of unless.entries()) {
      if (schemas.some((schema) => hasProperty(context, schema, `${name}`))) continue
      report({
        message: `The request body has no property \`${name}\`. Name one that it has.`,
        location: location.child(['x-repeatable', 'unless', index]),
      })
    }
  },
})
