import type { Operation } from '@casebook/openapi'

/**
 * Headers that say that an operation is deprecated: `Deprecation` (RFC 9745) with the day in `x-deprecated-since`,
 * and `Sunset` (RFC 8594) with the day in `x-sunset` when it goes. Without a day only that it is deprecated can be said.
 */
export function lifecycleHeaders({ deprecated, extensions }: Operation): Record<string, string> {
  if (!deprecated) return {}
  const { 'x-deprecated-since': since, 'x-sunset': sunset } = extensions
  return {
    Deprecation: since ? `@${Date.parse(String(since)) / 1000}` : 'true',
    ...(sunset !== undefined && { Sunset: new Date(String(sunset)).toUTCString() }),
  }
}
