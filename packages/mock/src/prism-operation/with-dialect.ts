import type { Document } from '@casebook/openapi'
import type { PrismOperation } from './http-spec.js'

const OF_OPENAPI_3_1 = 'https://json-schema.org/draft/2020-12/schema'

/**
 * Says of the bodies of an operation by which dialect of JSON Schema they are judged, unless the description names one. By
 * itself Prism takes one that OpenAPI 3.1 has left, which knows no tuples and no `dependentRequired`.
 */
export function withDialect(document: Document, operation: PrismOperation): PrismOperation {
  if ('jsonSchemaDialect' in document || !document.openapi.startsWith('3.1')) return operation
  const bodies = [operation.request?.body, ...operation.responses]
  for (const { schema } of bodies.flatMap((body) => body?.contents ?? [])) {
    if (schema) schema.$schema = OF_OPENAPI_3_1
  }
  return operation
}
