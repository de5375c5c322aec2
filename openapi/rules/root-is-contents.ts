import { isReference } from './reference.ts'
import type { Rule } from './rule.ts'

export const rootIsContents: Rule = () => ({
  Root({ paths, webhooks, components }, { location, report }) {
    for (const [section, items] of Object.entries({ paths, webhooks })) {
      for (const [key, item] of Object.entries(items ?? {})) {
        if (isReference(item)) continue
        report({
          message: `The operations of ${key} are written in the root file. Move them to a file in paths/ and refer to that.`,
          location: location.child([section, key]).key(),
        })
      }
    }
    for (const [kind, items] of Object.entries(components ?? {})) {
      for (const [name, item] of Object.entries(items ?? {})) {
        if (isReference(item)) continue
        report({
          message: `The component \`${name}\` is written in the root file. Move it to components/${kind}/${name}.yaml and refer to that.`,
          location: location.child(['components', kind, name]).key(),
        })
      }
    }
  },
})
