import { fileOf, isReference } from './reference.ts'
import type { Rule } from './rule.ts'

export const pathFileName: Rule = () => ({
  Paths(paths, { location, report }) {
    for (const [url, item] of Object.entries(paths)) {
      const name = `paths/${url.slice(1).replaceAll('/', '_')}.yaml`
      if (isReference(item) && fileOf(item) !== name) {
        report({
          message: `The path ${url} is in \`${fileOf(item)}\`. Call the file \`${name}\`, after the URL.`,
          location: location.child(url),
        })
      }
    }
  },
})
