import type { Document, Operation, Schema } from '@casebook/openapi'
import { type ExtendedSchema, isSecret, schemaOf } from './schema-of.ts'

/** The names of the parameters, and of the properties at any depth of the body, that must not be printed. */
export function secretNames(document: Document, operation: Operation): string[] {
  const names = new Set<string>()
  const seen = new Set<ExtendedSchema>()
  const visit = (name: string | undefined, given: Schema | undefined) => {
    const schema = schemaOf(document, given)
    if (name !== undefined && isSecret(document, schema)) names.add(name)
    if (seen.has(schema)) return
    seen.add(schema)
    for (const [key, property] of Object.entries(schema.properties ?? {})) visit(key, property)
    const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
    for (const part of parts) visit(name, part)
    if ('items' in schema) visit(name, schema.items)
  }
  for (const { name, schema } of operation.parameters) visit(name, schema as Schema)
  for (const { schema } of operation.requestBody?.content ?? []) visit(undefined, schema)
  return [...names]
}
