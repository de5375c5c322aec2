import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'

export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** Translates the operations of a document of OpenAPI 3 into Prism's terms. */
export function transformOas3Operations(document: object): PrismOperation[]

/** Translates a schema of OpenAPI 3 into JSON Schema. */
export function convertToJsonSchema(document: object, schema: object): object
