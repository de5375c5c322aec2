import { dirname, relative } from 'node:path'
import { componentOf } from './component-reference.ts'
import { isPascalCase } from './letter-case.ts'
import type { Rule } from './rule.ts'

export const componentFile: Rule = () => {
  let folder = ''
  const seen = new Set<string>()
  return {
    Root(_, { location }) {
      folder = dirname(location.source.absoluteRef)
    },
    ref(reference, context) {
      const component = componentOf(reference, context)
      if (!component) return
      const { kind, name, file } = component
      const { key, location } = context
      const say = (message: string) => context.report({ message, location: location.child('$ref') })
      if (location.pointer === `#/components/${kind}/${key}` && name !== key) {
        say(
          `The component \`${key}\` is in a file called \`${name}\`. Give the file and the component the same name.`,
        )
      }
      if (seen.has(file)) return
      seen.add(file)
      if (relative(folder, dirname(file)) !== `components/${kind}`) {
        say(
          `The file \`${relative(folder, file)}\` is used among the ${kind}. Keep it directly in components/${kind}/.`,
        )
      }
      if (kind !== 'securitySchemes' && !isPascalCase(name)) {
        say(
          `The component name \`${name}\` is not in PascalCase. Rename the file, such as to \`OrderUpdate.yaml\`.`,
        )
      }
    },
  }
}
