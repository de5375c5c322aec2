import { follow } from './reference.ts'
import type { Rule } from './rule.ts'
import { typesOf } from './schema-type.ts'

const SCALARS = ['string', 'number', 'integer', 'boolean']

export const propertyDocumented: Rule = () => ({
  SchemaProperties(properties, context) {
    for (const [name, node] of Object.entries(properties)) {
      const schema = follow(context, node)
      const location = context.location.child(name).key()
      if (!schema.description) {
        context.report({
          message: `The property \`${name}\` has no description. Say what it means, or refer to a schema that does.`,
          location,
        })
      }
      const types = typesOf(schema)
      const isScalar =
        types.some((type) => SCALARS.includes(type)) &&
        !types.includes('object') &&
        !types.includes('array')
      const hasExample = ['example', 'examples', 'enum', 'const'].some((key) => key in schema)
      if (isScalar && !hasExample) {
        context.report({
          message: `The property \`${name}\` has no example. Add an \`example\`, an \`enum\` or a \`const\`.`,
          location,
        })
      }
    }
  },
})
