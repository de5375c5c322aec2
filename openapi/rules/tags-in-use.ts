import type { Rule } from './rule.ts'

export const tagsInUse: Rule = () => {
  const declared = new Set<string>()
  const used = new Set<string>()
  return {
    Root: {
      enter({ tags }) {
        for (const tag of [tags ?? []].flat()) declared.add(tag?.name)
      },
      leave({ tags }, { location, report }) {
        for (const [index, tag] of [tags ?? []].flat().entries()) {
          if (!used.has(tag?.name)) {
            report({
              message: `No operation has the tag \`${tag?.name}\`. Give it to one, or delete it.`,
              location: location.child(['tags', index, 'name']),
            })
          }
        }
      },
    },
    Tag({ name, description }, { location, report }) {
      if (!description) {
        report({
          message: `The tag \`${name}\` has no description. Say what belongs under it.`,
          location: location.child('name'),
        })
      }
    },
    Operation(operation, { location, report }) {
      const tags = [operation.tags ?? []].flat()
      for (const tag of tags) used.add(tag)
      if (tags.length !== 1) {
        report({
          message: `The operation has ${tags.length} tags. Give it exactly one, which decides where it stands in the reference.`,
          location: tags.length === 0 ? location.key() : location.child('tags').key(),
        })
      }
      for (const [index, tag] of tags.entries()) {
        if (!declared.has(tag)) {
          report({
            message: `The tag \`${tag}\` is not declared. Add it to \`tags\` in the root file, with a description.`,
            location: location.child(['tags', index]),
          })
        }
      }
    },
  }
}
