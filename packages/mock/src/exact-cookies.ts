import type { PrismOperation } from './prism-operation/http-spec.js'

/**
 * The headers without cookies that Prism would take for a credential and that are none: those whose name only ends in
 * that of the credential, and those that are empty.
 */
export function exactCookies(
  security: PrismOperation['security'],
  headers: Record<string, string>,
): Record<string, string> {
  // Few requests have any.
  if (headers.cookie === undefined) return headers
  const { cookie, ...others } = headers
  const names = (security ?? [])
    .flat()
    .flatMap((scheme) => (scheme.type === 'apiKey' && scheme.in === 'cookie' ? scheme.name : []))
  if (names.length === 0) return headers
  const misleads = (pair: string) =>
    names.some(
      (name) => pair.includes(`${name}=`) && (!pair.startsWith(`${name}=`) || pair === `${name}=`),
    )
  const kept = cookie.split(';').filter((pair) => !misleads(pair.trim()))
  return kept.length > 0 ? { ...others, cookie: kept.join(';') } : others
}
