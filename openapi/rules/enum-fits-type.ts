import type { Rule } from './rule.ts'
import { typesOf } from './schema-type.ts'

const FITS: Record<string, (value: unknown) => boolean> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

export const enumFitsType: Rule = () => ({
  Schema(schema, { location, report }) {
    const types = typesOf(schema)
    if (types.length === 0) return
    const check = (value: unknown, path: (string | number)[]) => {
      if (types.some((type) => FITS[type]?.(value))) return
      report({
        message: `The value ${JSON.stringify(value)} is not of the type ${types.join(' or ')}. Correct the value, or the type of the schema.`,
        location: location.child(path),
      })
    }
    for (const [index, value] of [schema.enum ?? []].flat().entries()) check(value, ['enum', index])
    if ('const' in schema) check(schema.const, ['const'])
  },
})
