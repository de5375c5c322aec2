import { isReference, type Schema } from '@casebook/openapi'

/** The name of the component that a schema is, such as `Case`, else the place where its type stands. */
export function typeOf(schema: Schema, place: string): string {
  return (isReference(schema) && schema.$ref.split('/').at(-1)) || place
}
