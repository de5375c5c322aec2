import type { IncomingHttpHeaders } from 'node:http'
import { type Document, formatSuffixes } from '@casebook/openapi'

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
