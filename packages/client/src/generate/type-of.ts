import { isReference, type Schema } from '@casebook/openapi'

/** The name of the component that a schema is, such as `Case`, else the place where its type stands. */
export function typeOf(schema: Schema, place: string): string {
  return (isReference(schema) && schema.$ref.split('/').at(-1)) || place
}

/** The type of a property of a type, as an index: `['title']`. */
export function at(name: string): string {
  return `[${/['\\\n]/.test(name) ? JSON.stringify(name) : `'${name}'`}]`
}
