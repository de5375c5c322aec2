import { bodySchemas } from './body-schemas.ts'
import type { Rule } from './rule.ts'
import { childOf, hasProperty, partsOf, placeOf } from './schema-parts.ts'
import { typesOf } from './schema-type.ts'

const PARTS = ['code', 'message']

export const errorProblem: Rule = () => {
  const reported = new Set<object>()
  return {
    Responses(responses, context) {
      const place = placeOf(responses, context)
      for (const status of Object.keys(responses).filter((each) => /^[45]/.test(each))) {
        for (const schema of bodySchemas(context, childOf(place, status))) {
          const parts = partsOf(context, schema)
          const object = parts.find(({ node }) => typesOf(node).includes('object'))
          if (!object || reported.has(object.node)) continue
          if (parts.some(({ node }) => 'x-problem' in node)) continue
          reported.add(object.node)
          context.report({
            message: `The object is the body of the error ${status}, and does not say where the code and the message stand. Add \`x-problem: { code: <property>, message: <property> }\`.`,
            location: object.location.child('type').key(),
          })
        }
      }
    },
    Schema(schema, context) {
      const place = placeOf(schema, context)
      if (!('x-problem' in schema)) return
      const problem = childOf(place, 'x-problem')
      for (const part of PARTS) {
        const path = problem?.node[part]
        if (path === undefined) {
          context.report({
            message: `\`x-problem\` does not say where the ${part} stands. Add \`${part}\`: a property, with dots between the steps.`,
            location: context.location.child('x-problem').key(),
          })
        } else if (!hasProperty(context, place, `${path}`)) {
          context.report({
            message: `The object has no property \`${path}\`. Name the one that holds the ${part}, with dots between the steps.`,
            location: context.location.child(['x-problem', part]),
          })
        }
      }
    },
  }
}
