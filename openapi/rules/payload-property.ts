import type { Rule } from './rule.ts'
import { hasProperty, placeOf } from './schema-parts.ts'

export const payloadProperty: Rule = () => ({
  Schema(schema, context) {
    const place = placeOf(schema, context)
    const name = place.node['x-payload']
    if (name === undefined || hasProperty(context, place, `${name}`)) return
    context.report({
      message: `The object has no property \`${name}\`. Name the one that holds the payload.`,
      location: context.location.child('x-payload'),
    })
  },
})
