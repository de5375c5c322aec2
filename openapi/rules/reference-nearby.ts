import { dirname, relative } from 'node:path'
import { targetOf } from './component-reference.ts'
import { fileOf } from './reference.ts'
import type { Rule } from './rule.ts'

export const referenceNearby: Rule = () => {
  let folder = ''
  return {
    Root(_, { location }) {
      folder = dirname(location.source.absoluteRef)
    },
    ref(reference, context) {
      const file = fileOf(reference)
      const say = (message: string) =>
        context.report({ message, location: context.location.child('$ref') })
      if (/^([a-z]+:|\/)/i.test(file)) {
        say(`The reference leads to \`${file}\`. Write a relative path to a file of this API.`)
      } else if (relative(folder, targetOf(reference, context)).startsWith('..')) {
        say(
          `The reference leads to \`${file}\`, outside the folder of this API. Copy the part that you need into it.`,
        )
      } else if (file.split('/').filter((part) => part === '..').length > 1) {
        say(
          `The reference climbs more than one folder. Keep the files flat, so that one \`../\` is enough.`,
        )
      }
    },
  }
}
