import type { Rule } from './rule.ts'

export const enumDescriptions: Rule = () => ({
  Schema(schema, { location, report }) {
    const values: unknown[] = [schema.enum ?? []].flat()
    const texts: Record<string, string> =
      'x-enumDescriptions' in schema ? Object(schema['x-enumDescriptions']) : {}
    const untold = values.filter((value) => Number.isInteger(value) && !texts[String(value)])
    if (untold.length > 0) {
      report({
        message: `\`x-enumDescriptions\` does not explain ${untold.join(', ')}. Add a line for each number.`,
        location: location.child('enum').key(),
      })
    }
    for (const key of Object.keys(texts)) {
      if (values.map(String).includes(key)) continue
      report({
        message: `\`x-enumDescriptions\` explains ${key}, which is not in the \`enum\`. Add it there, or delete the line.`,
        location: location.child(['x-enumDescriptions', key]).key(),
      })
    }
  },
})
