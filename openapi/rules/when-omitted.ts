import { bodySchemas } from './body-schemas.ts'
import type { Rule } from './rule.ts'
import { childOf, entriesOf, followed, partsOf, placeOf } from './schema-parts.ts'

const METHODS = ['put', 'patch']
const EFFECTS = ['kept', 'reset', 'none']

export const whenOmitted: Rule = () => {
  const checked = new Set<object>()
  return {
    Operation(operation, context) {
      if (!METHODS.includes(`${context.key}`)) return
      const place = placeOf(operation, context)
      for (const schema of bodySchemas(context, childOf(place, 'requestBody'))) {
        const parts = partsOf(context, schema)
        const required = parts.flatMap(({ node }) => node.required ?? [])
        for (const [name, property] of parts.flatMap((part) => entriesOf(part, 'properties'))) {
          if (required.includes(name) || checked.has(property.node)) continue
          checked.add(property.node)
          const own = followed(context, property).map(({ node }) => node)
          if (own.some(({ deprecated, readOnly }) => deprecated || readOnly)) continue
          const effect = own.find((node) => 'x-when-omitted' in node)?.['x-when-omitted']
          if (EFFECTS.includes(effect as string)) continue
          context.report({
            message: `The property \`${name}\` does not say what leaving it out does. Add \`x-when-omitted\`: \`kept\` when the stored value stays, \`reset\` when it is lost, \`none\` when nothing is stored.`,
            location: property.location.key(),
          })
        }
      }
    },
  }
}
