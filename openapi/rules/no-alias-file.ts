import { targetOf } from './component-reference.ts'
import { fileOf } from './reference.ts'
import type { Rule } from './rule.ts'

export const noAliasFile: Rule = () => ({
  ref(reference, context, { location, chain = [] }) {
    const isWholeFile = !reference.$ref.includes('#')
    const isElsewhere = location && location.source.absoluteRef !== targetOf(reference, context)
    // A chain has the files on the way that add something beside their `$ref`.
    if (isWholeFile && isElsewhere && chain.length === 0) {
      context.report({
        message: `The file \`${fileOf(reference)}\` is nothing but a reference, and its own reference goes unchecked. Refer to what it leads to.`,
        location: context.location.child('$ref'),
      })
    }
  },
})
