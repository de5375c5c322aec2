import { createRequire } from 'node:module'
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'

export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** Finds what Prism itself uses, in the version that it uses. */
const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))

/** Translates the operations of a document of OpenAPI 3 into Prism's terms. */
export const { transformOas3Operations } = require('@stoplight/http-spec/oas3/operation') as {
  transformOas3Operations(document: object): PrismOperation[]
}

/** Translates a schema of OpenAPI 3 into JSON Schema. */
export const { convertToJsonSchema } = require('@stoplight/http-spec/oas') as {
  convertToJsonSchema(document: object, schema: object): object
}
