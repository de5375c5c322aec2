import { isCamelCase, toPascalCase } from './letter-case.ts'
import { isReference, nameOf } from './reference.ts'
import type { Rule } from './rule.ts'

export const exampleName: Rule = () => ({
  ExamplesMap(examples, { location, report }) {
    for (const [key, example] of Object.entries(examples)) {
      const ending = toPascalCase(key)
      if (!isCamelCase(key)) {
        report({
          message: `The example key \`${key}\` is not in camelCase. Name the situation, such as \`outOfStock\`.`,
          location: location.child(key).key(),
        })
      } else if (isReference(example) && !nameOf(example).endsWith(ending)) {
        report({
          message: `The example \`${nameOf(example)}\` stands under the key \`${key}\`. Let its name end in \`${ending}\`, or change the key.`,
          location: location.child(key),
        })
      }
    }
  },
})
