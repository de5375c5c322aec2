import type { Document } from '@casebook/openapi'
import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'

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
export function accepted(document: Document, suffix: string, request: FastifyRequest): Negotiator {
  const { mediaType, unlessRequestIs } = formatSuffixes(document)[suffix] ?? {}
  const vetoed = unlessRequestIs && request.headers['content-type']?.startsWith(unlessRequestIs)
  const headers = mediaType && !vetoed ? { accept: mediaType } : { ...request.headers }
  return new Negotiator({ headers })
}
