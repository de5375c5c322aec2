import { type Document, resolve } from '@casebook/openapi'

/**
 * What stands before the token in the header Authorization.
 *
 * @throws when the client cannot serve a security scheme of the document.
 */
export function authorizationPrefix(document: Document): string {
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
