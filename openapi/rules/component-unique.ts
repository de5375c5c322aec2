import { componentOf } from './component-reference.ts'
import type { Rule } from './rule.ts'

export const componentUnique: Rule = () => {
  const files = new Map<string, string>()
  return {
    ref(reference, context) {
      const component = componentOf(reference, context)
      if (!component) return
      const { kind, name, file } = component
      // Some file systems take names that differ only in letter case for one.
      const id = `${kind}/${name.toLowerCase()}`
      const first = files.get(id) ?? file
      files.set(id, first)
      if (first !== file) {
        context.report({
          message: `Two files in ${kind} are called \`${name}\`, and a bundle would rename one. Give each its own name.`,
          location: context.location.child('$ref'),
        })
      }
    },
  }
}
