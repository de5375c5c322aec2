import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { targetOf } from './component-reference.ts'
import type { Rule } from './rule.ts'

/** Files beside the root that tools and people read, and no reference does. */
const NOT_IN_THE_TREE = /^([\w-]+\.overlay|field-notes)\.yaml$/

export const noOrphanFile: Rule = () => {
  const reached = new Set<string>()
  return {
    ref(reference, context, { location }) {
      reached.add(targetOf(reference, context))
      // The file may be nothing but a reference to the next one.
      if (location) reached.add(location.source.absoluteRef)
    },
    Root: {
      leave(_, { location, report }) {
        const root = location.source.absoluteRef
        for (const file of readdirSync(dirname(root), {
          recursive: true,
          encoding: 'utf8',
        }).sort()) {
          const path = join(dirname(root), file)
          if (!/\.ya?ml$/.test(file) || NOT_IN_THE_TREE.test(file)) continue
          if (path === root || reached.has(path)) continue
          report({
            message: `No reference leads to \`${file}\`, so nothing checks or publishes it. Refer to it, or delete it.`,
            location,
          })
        }
      },
    },
  }
}
