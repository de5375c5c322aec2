import type { Rule } from './rule.ts'
import { childOf, entriesOf, followed, placeOf } from './schema-parts.ts'

export const computedPlaces: Rule = () => {
  const seen = new Set<object>()
  return {
    MediaType(mediaType, context) {
      for (const [, example] of entriesOf(placeOf(mediaType, context), 'examples')) {
        const own = followed(context, example).at(-1)
        const computed = own && childOf(own, 'x-computed')
        if (!computed || seen.has(own.node)) continue
        seen.add(own.node)
        for (const [place, expression] of Object.entries(computed.node)) {
          const location = computed.location.child(place)
          if (!leads(own.node['value'], place.split('.'))) {
            const message = `The value of the example has no \`${place}\`. Name a place that it has, with dots between the steps.`
            context.report({ message, location: location.key() })
          }
          if (typeof expression !== 'string' || expression.trim() === '') {
            context.report({ message: 'Write an expression in JSONata, as a text.', location })
          }
        }
      }
    },
  }
}

function leads(value: unknown, [key, ...rest]: string[]): boolean {
  if (key === undefined) return true
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, key) &&
    leads(value[key as keyof typeof value], rest)
  )
}
