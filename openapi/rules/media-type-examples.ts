import type { Rule } from './rule.ts'

export const mediaTypeExamples: Rule = () => ({
  MediaType(mediaType, { location, report }) {
    if ('example' in mediaType) {
      report({
        message:
          'The media type has an `example` without a name. Write it under `examples`, with a key that names the situation.',
        location: location.child('example').key(),
      })
    } else if (Object.keys(mediaType.examples ?? {}).length === 0) {
      report({
        message:
          'The media type has no example. Add at least one under `examples`, with a key that names the situation.',
        location: location.key(),
      })
    }
  },
})
