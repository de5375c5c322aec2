import type { Document } from './contract.ts'

/** The media type that a path asks for by its ending. */
export interface FormatSuffix {
  mediaType: string
  /** The media type of a request that does not get it all the same. */
  unlessRequestIs?: string
}

/** The endings that paths of an API may have, such as `.xml`, from `x-format-suffixes` of the contract. */
export function formatSuffixes(document: Document): Record<string, FormatSuffix> {
  return (
    (document as { 'x-format-suffixes'?: Record<string, FormatSuffix> })['x-format-suffixes'] ?? {}
  )
}
