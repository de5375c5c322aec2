import { type Document, type Operation, resolve } from '@casebook/openapi'

/**
 * The header that carries the token of an operation's first security requirement.
 *
 * @throws when the credentials are of a kind that no template can write.
 */
export function credentialHeader(
  document: Document,
  { operationId, security }: Operation,
): string | undefined {
  const [name, another] = Object.keys(security[0] ?? {})
  if (name === undefined) return undefined
  const reference = document.components?.securitySchemes?.[name]
  const scheme = reference && resolve(document, reference)
  if (scheme?.type === 'apiKey' && scheme.in === 'header' && !another) return scheme.name
  const isBearer =
    scheme?.type === 'oauth2' ||
    scheme?.type === 'openIdConnect' ||
    (scheme?.type === 'http' && scheme.scheme.toLowerCase() === 'bearer')
  if (isBearer && !another) return 'Authorization'
  throw new Error(
    `Samples send one token in a header, but ${operationId} wants the credentials ` +
      `${Object.keys(security[0] ?? {}).join(' and ')}: teach the templates of src/samples.`,
  )
}
