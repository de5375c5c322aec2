import { type Content, type Document, type Operation, toXml } from '@casebook/openapi'
import type Negotiator from 'negotiator'

/** An answer as it goes over the wire. */
export interface WireAnswer {
  headers: Record<string, string>
  /** Absent when the answer has no content. */
  body?: string
}

/** What to say. The key is that of the example that it comes from; without one the media type counts. */
export interface Chosen {
  status: number
  key?: string | undefined
  mediaType?: string | undefined
  value: unknown
}

/**
 * Writes a value in the media type that the client wants most, among those in which the contract has
 * the example that the value comes from. When the client wants none of them, it gets the first.
 */
export function represent(
  document: Document,
  operation: Operation,
  { status, key, mediaType, value }: Chosen,
  accept: Negotiator,
): WireAnswer {
  const response = operation.responses.find((each) => each.status === status)
  const content = (response?.content ?? []).filter((each) =>
    key === undefined
      ? each.mediaType === mediaType
      : each.examples.some((example) => example.key === key),
  )
  const [wanted] = accept.mediaTypes(content.map((each) => each.mediaType))
  const representation = content.find((each) => each.mediaType === wanted) ?? content[0]
  if (!representation) return { headers: {} }
  return {
    headers: { 'Content-Type': `${representation.mediaType}; charset=utf-8` },
    body: write(document, representation, value),
  }
}

function write(document: Document, { mediaType, schema }: Content, value: unknown): string {
  if (/[/+]xml$/.test(mediaType)) return toXml(document, schema, value)
  return typeof value === 'string' && !/[/+]json$/.test(mediaType) ? value : JSON.stringify(value)
}
