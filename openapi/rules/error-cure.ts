import type { Rule } from './rule.ts'
import { childOf, entriesOf, followed, placeOf } from './schema-parts.ts'

export const errorCure: Rule = () => {
  const reported = new Set<object>()
  return {
    Responses(responses, context) {
      const place = placeOf(responses, context)
      for (const status of Object.keys(responses).filter((each) => /^[45]/.test(each))) {
        const response = childOf(place, status)
        const examples = (response ? followed(context, response) : [])
          .flatMap((part) => entriesOf(part, 'content'))
          .flatMap(([, mediaType]) => entriesOf(mediaType, 'examples'))
        for (const [key, example] of examples) {
          const parts = followed(context, example)
          const own = parts.at(-1)
          if (!own || reported.has(own.node) || parts.some(({ node }) => node['x-cure'])) continue
          reported.add(own.node)
          context.report({
            message: `The example \`${key}\` of the error ${status} does not say what the caller does about it. Add \`x-cure\`: a sentence or two.`,
            location: own.location.child('value').key(),
          })
        }
      }
    },
  }
}
