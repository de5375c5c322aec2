import type { PrismOperation } from './http-spec.js'

/** Gives each body of a request a schema, since without one Prism does not even see that a body is malformed. */
export function withBodySchemas(operation: PrismOperation): PrismOperation {
  for (const content of operation.request?.body?.contents ?? []) content.schema ??= {}
  return operation
}
