import { type Document, resolve, type Schema, type SchemaExtensions } from '@casebook/openapi'
import type { Value } from './sample-request.ts'
import { Secret } from './secret.ts'

interface Parts extends SchemaExtensions {
  format?: string
  properties?: Record<string, Schema>
  items?: Schema
}

/** Puts secrets in the place of those values of an example whose schemas say that they are secret. */
export function withSecrets(
  api: string,
  document: Document,
  schema: Schema,
  value: unknown,
  name = 'secret',
): Value {
  if (isSecret(document, schema)) return new Secret(api, name)
  if (typeof value !== 'object' || value === null) return value as Value
  const { properties = {}, items = {} } = resolve(document, schema) as Parts
  if (Array.isArray(value)) {
    return value.map((item) => withSecrets(api, document, items, item, name))
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      withSecrets(api, document, properties[key] ?? {}, inner, key),
    ]),
  )
}

/** Whether a schema says that its values must not be shown. */
export function isSecret(document: Document, schema: Schema | undefined): boolean {
  const { format, 'x-secret': secret } = resolve(document, schema ?? {}) as Parts
  return secret === true || format === 'password'
}
