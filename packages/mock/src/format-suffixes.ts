import type { IncomingHttpHeaders } from 'node:http'
import type { Document } from '@casebook/openapi'

/** The media type that a path asks for by its ending. */
interface Format {
  mediaType: string
  /** The media type of a request that does not get it all the same. */
  unlessRequestIs?: string
}

/** The endings that paths of an API may have, such as `.xml`, from `x-format-suffixes` of the contract. */
export function formatSuffixes(document: Document): Record<string, Format> {
  return (document as { 'x-format-suffixes'?: Record<string, Format> })['x-format-suffixes'] ?? {}
}

/** What the client accepts: by the ending of the path where it has one, else by `Accept`. */
export function accepted(
  document: Document,
  suffix: string,
  headers: IncomingHttpHeaders,
): string | undefined {
  if (suffix === '') return headers.accept
  const { mediaType, unlessRequestIs } = formatSuffixes(document)[suffix] ?? {}
  const vetoed = unlessRequestIs && headers['content-type']?.startsWith(unlessRequestIs)
  return vetoed ? headers.accept : (mediaType ?? headers.accept)
}
