import { nameOf } from './reference.ts'
import type { Rule } from './rule.ts'
import { childOf, entriesOf, followed, hasProperty, type Place, placeOf } from './schema-parts.ts'

export const currentResource: Rule = () => {
  const schemas = new Map<string, Place>()
  const bodies: Place[] = []
  return {
    ref(reference, context) {
      if (context.type.name !== 'Schema') return
      const { node, location } = context.resolve<Place['node']>(reference)
      if (node && location) schemas.set(nameOf(reference), { node, location })
    },
    Schema(schema, context) {
      if ('x-current' in schema) bodies.push(placeOf(schema, context))
    },
    Root: {
      leave(root, context) {
        const document = placeOf(root, context)
        const components = childOf(document, 'components')
        for (const [name, place] of components ? entriesOf(components, 'schemas') : []) {
          for (const each of followed(context, place)) schemas.set(name, each)
        }
        for (const body of bodies) {
          const current = childOf(body, 'x-current')
          const name = `${current?.node.schema}`
          const resource = schemas.get(name)
          const location = body.location.child('x-current')
          if (!resource) {
            context.report({
              message: `There is no schema \`${name}\`. Let \`schema\` name the one of the resource that the API returns.`,
              location: current && 'schema' in current.node ? location.child('schema') : location,
            })
            continue
          }
          const properties = (current && childOf(current, 'properties')?.node) ?? {}
          for (const [key, path] of Object.entries(properties)) {
            const at = location.child(['properties', key])
            if (!hasProperty(context, body, key)) {
              context.report({
                message: `The body has no property \`${key}\`. Name one that it has.`,
                location: at.key(),
              })
            }
            if (!hasProperty(context, resource, `${path}`)) {
              context.report({
                message: `\`${name}\` has no property \`${path}\`. Name one that it has, with dots between the steps.`,
                location: at,
              })
            }
          }
        }
      },
    },
  }
}
