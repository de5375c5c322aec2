import { type Document, listOperations, type Operation, resolve } from '@casebook/openapi'

/**
 * What stands before the token in the header Authorization: as most operations want it, since a client has one token.
 * Empty when none wants any.
 */
export function authorizationPrefix(document: Document): string {
  const prefixes = listOperations(document).flatMap((each) => [...prefixesOf(document, each)])
  const count = (prefix: string) => prefixes.filter((each) => each === prefix).length
  return [...new Set(prefixes)].sort((one, other) => count(other) - count(one))[0] ?? ''
}

/** Whether the client can send what an operation wants to know of its caller. */
export function canSignIn(document: Document, operation: Operation): boolean {
  const needsNone = (requirement: object) => Object.keys(requirement).length === 0
  return (
    operation.security.length === 0 ||
    operation.security.some(needsNone) ||
    prefixesOf(document, operation).has(authorizationPrefix(document))
  )
}

/** What may stand before the token, of all that an operation takes; a header has room for the token of one scheme. */
function prefixesOf(document: Document, { security }: Operation): Set<string> {
  const prefixes = security
    .map((requirement) => Object.keys(requirement))
    .filter((names) => names.length === 1)
    .map(([name = '']) => prefixOf(document, name))
  return new Set(prefixes.filter((prefix) => prefix !== undefined))
}

/** Undefined where a scheme wants something else than a token in the header Authorization. */
function prefixOf(document: Document, name: string): string | undefined {
  const reference = document.components?.securitySchemes?.[name]
  const scheme = reference && resolve(document, reference)
  switch (scheme?.type) {
    case 'oauth2':
    case 'openIdConnect':
      return 'Bearer '
    case 'http':
      return scheme.scheme.toLowerCase() === 'bearer' ? 'Bearer ' : undefined
    case 'apiKey':
      return scheme.in === 'header' && scheme.name.toLowerCase() === 'authorization'
        ? ''
        : undefined
    default:
      return undefined
  }
}
