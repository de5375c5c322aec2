import type { IncomingHttpHeaders } from 'node:http'
import { type Document, formatSuffixes, responseRules } from '@casebook/openapi'

/** What the client accepts: by the ending of the path where it has one, else by `Accept`, where the API reads it. */
export function accepted(
  document: Document,
  suffix: string,
  headers: IncomingHttpHeaders,
): string | undefined {
  const accept = responseRules(document).accept === 'ignored' ? undefined : headers.accept
  if (suffix === '') return accept
  const { mediaType, unlessRequestIs } = formatSuffixes(document)[suffix] ?? {}
  const vetoed = unlessRequestIs && headers['content-type']?.startsWith(unlessRequestIs)
  return vetoed ? accept : (mediaType ?? accept)
}
