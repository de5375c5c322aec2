import { type Document, resolve, type Schema, type SchemaExtensions } from '@casebook/openapi'

/** A schema without references, with what the contract says of it beyond OpenAPI. */
export type ExtendedSchema = Exclude<Schema, { $ref: string }> & SchemaExtensions

/** Follows the references of a schema. */
export function schemaOf(document: Document, schema: Schema | undefined): ExtendedSchema {
  return resolve(document, schema ?? {}) as ExtendedSchema
}

/** Whether a value of the schema must not be printed. */
export function isSecret(document: Document, schema: Schema | undefined): boolean {
  const { format, 'x-secret': secret } = schemaOf(document, schema)
  return secret === true || format === 'password'
}
