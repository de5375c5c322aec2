import { type Document, resolve } from '@casebook/openapi'
import { METHODS } from './methods.ts'
import { isObject, type Node } from './node.ts'
import { putInPlace } from './put-in-place.ts'
import { tidyExtensions } from './tidy-extensions.ts'
import { tidyHeaders } from './tidy-headers.ts'
import { tidyOperation } from './tidy-operation.ts'
import { tidyPaths } from './tidy-paths.ts'
import { tidySchemas } from './tidy-schemas.ts'

/**
 * Makes the description of an API what its readers expect, where people write it otherwise than OpenAPI says, and
 * where Prism would read it otherwise than OpenAPI says.
 *
 * @param document changed in place
 * @returns what is taken otherwise than it is written, in sentences
 */
export function tidyDocument(document: Document): string[] {
  putInPlace(document)
  // As long as everything stands where it was written.
  const warnings = tidyExtensions(document)
  Object.assign(document, {
    openapi: String(document.openapi),
    info: { ...UNKNOWN, ...document.info },
    servers: listOf(document.servers),
    security: listOf(document.security),
    paths: tidyPaths(document, warnings),
  })
  tidySecuritySchemes(document)
  tidyDialect(document)
  const tidied = new WeakSet<object>()
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    if (isObject(item)) tidyOperations(document, path, item, tidied, warnings)
  }
  warnings.push(...tidyHeaders(document), ...tidySchemas(document))
  return [...new Set(warnings)]
}

const UNKNOWN = { title: 'API', version: '1' }

function tidyOperations(
  document: Document,
  path: string,
  item: Node,
  tidied: WeakSet<object>,
  warnings: string[],
): void {
  for (const method of METHODS) {
    const operation = item[method]
    if (!isObject(operation)) {
      delete item[method]
      continue
    }
    const warn = (text: string) => warnings.push(`${method.toUpperCase()} ${path}: ${text}`)
    tidyOperation(document, path, item, operation, tidied, warn)
  }
}

/** Prism does not follow references there, and knows the names of schemes of HTTP in lower case only. */
function tidySecuritySchemes({ components, ...document }: Document): void {
  const schemes = components?.securitySchemes
  if (!components || !isObject(schemes)) return
  components.securitySchemes = Object.fromEntries(
    Object.entries(schemes).map(([name, reference]) => {
      const scheme = resolve({ ...document, components }, reference)
      const isOfHttp = scheme.type === 'http' && typeof scheme.scheme === 'string'
      return [name, isOfHttp ? { ...scheme, scheme: scheme.scheme.toLowerCase() } : scheme]
    }),
  )
}

/** By a dialect that it does not know Prism judges nothing at all. */
function tidyDialect(document: Document & { jsonSchemaDialect?: unknown }): void {
  const known = /^https?:\/\/json-schema.org\/draft\/(2019-09|2020-12)\/schema#?$/
  if (!known.test(String(document.jsonSchemaDialect))) delete document.jsonSchemaDialect
}

function listOf<Item>(list: Item[] | undefined): Item[] {
  return Array.isArray(list) ? list : []
}
