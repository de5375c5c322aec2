import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document, Schema } from './contract.ts'
import { resolve } from './resolve.ts'

/** The schemas that together describe a value: references followed, combinations taken apart, each schema once. */
export function flatten(document: Document, schemas: Schema[]): OpenAPIV3_1.SchemaObject[] {
  const found = new Set<OpenAPIV3_1.SchemaObject>()
  const add = (reference: Schema) => {
    const schema = resolve(document, reference)
    // A schema may hold itself, and JSON Schema has the schemas true and false.
    if (typeof schema !== 'object' || found.has(schema)) return
    found.add(schema)
    for (const parts of [schema.allOf, schema.oneOf, schema.anyOf]) parts?.forEach(add)
  }
  schemas.forEach(add)
  return [...found]
}
