import {
  type Contract,
  type Document,
  listOperations,
  resolve,
  withReadableNotes,
} from '@casebook/openapi'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'

/**
 * Writes the two modules of one API: its types, and what the client must know of the contract at run time.
 *
 * @returns the text of each module by its file name
 * @throws when a security scheme of the contract is of a kind that the client cannot serve.
 */
export async function generateModules(contract: Contract): Promise<Record<string, string>> {
  const { name, document } = contract
  const header = `// Generated from the contract ${name} by \`pnpm generate\`. Do not edit.\n`
  const readable = withVisibleNulls(withOptionalDefaults(withReadableNotes(document)))
  const types = await openapiTS(readable as unknown as OpenAPI3, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
  })
  const facts = JSON.stringify(runtimeFacts(document), null, 2)
  return {
    [`${name}.ts`]: header + astToString(types),
    [`${name}.facts.ts`]: `${header}export const facts = ${facts} as const\n`,
  }
}

/** A parameter that has a default need not be passed: the client sends the default. */
function withOptionalDefaults(document: Document): Document {
  const copy = structuredClone(document)
  for (const parameter of Object.values(copy.components?.parameters ?? {})) {
    if ('schema' in parameter && defaultOf(copy, parameter) !== undefined)
      parameter.required = false
  }
  return copy
}

/** The types of openapi-fetch lose a property that can be nothing but null, so it is typed as a text or null. */
function withVisibleNulls(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'properties'
      ? Object.fromEntries(
          Object.entries(value as Record<string, { type?: unknown }>).map(([name, schema]) => [
            name,
            schema.type === 'null' ? { ...schema, type: ['string', 'null'] } : schema,
          ]),
        )
      : value,
  )
}

function runtimeFacts(document: Document) {
  const [server] = document.servers ?? []
  const parameters = listOperations(document).flatMap((operation) => operation.parameters)
  const headers = parameters
    .filter((parameter) => parameter.in === 'header' && parameter.required)
    .map((parameter) => [parameter.name, defaultOf(document, parameter)])
    .filter(([, value]) => value !== undefined)
  return {
    server: {
      url: server?.url,
      variables: Object.fromEntries(
        Object.entries(server?.variables ?? {}).map(([key, variable]) => [key, variable.default]),
      ),
    },
    headers: Object.fromEntries(headers) as Record<string, string>,
    authorization: authorization(document),
  }
}

function defaultOf(document: Document, { schema }: { schema?: object }): unknown {
  return schema && (resolve(document, schema) as { default?: unknown }).default
}

/** What stands before the token in the header Authorization. */
function authorization(document: Document): string {
  const prefixes = Object.entries(document.components?.securitySchemes ?? {}).map(
    ([name, reference]) => {
      const scheme = resolve(document, reference)
      if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') return 'Bearer '
      if (scheme.type === 'http' && scheme.scheme === 'bearer') return 'Bearer '
      if (scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name === 'Authorization') {
        return ''
      }
      throw new Error(`The client cannot send credentials of the security scheme ${name}.`)
    },
  )
  const [prefix, ...others] = new Set(prefixes)
  if (prefix === undefined || others.length > 0) {
    throw new Error('The security schemes do not agree on one form of the header Authorization.')
  }
  return prefix
}
