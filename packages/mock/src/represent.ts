import { isDeepStrictEqual } from 'node:util'
import { type Content, type Document, type Operation, toXml } from '@casebook/openapi'
import type Negotiator from 'negotiator'
import type { EngineAnswer } from './engine.ts'

/** An answer as it goes over the wire. */
export interface WireAnswer {
  status: number
  headers: Record<string, string>
  /** Absent when the answer has no content. */
  body?: string
}

/**
 * Writes an answer in the media type that the client wants most, among those in which the contract
 * has this very answer. When the client wants none of them, it gets the one that the engine chose.
 */
export function represent(
  document: Document,
  operation: Operation,
  answer: EngineAnswer,
  accept: Negotiator,
): WireAnswer {
  const { 'Content-type': chosen, ...headers } = answer.headers
  const response = operation.responses.find(({ status }) => status === answer.status)
  const content = response?.content ?? []
  const same = content.filter(({ examples }) =>
    examples.some(({ value }) => isDeepStrictEqual(value, answer.body)),
  )
  const [wanted = chosen] = accept.mediaTypes(same.map(({ mediaType }) => mediaType))
  const representation = content.find(({ mediaType }) => mediaType === wanted)
  if (!representation) return { status: answer.status, headers }
  return {
    status: answer.status,
    headers: { ...headers, 'Content-Type': `${representation.mediaType}; charset=utf-8` },
    body: write(document, representation, answer.body),
  }
}

function write(document: Document, { mediaType, schema }: Content, value: unknown): string {
  if (/[/+]xml$/.test(mediaType)) return toXml(document, schema, value)
  return typeof value === 'string' && !/[/+]json$/.test(mediaType) ? value : JSON.stringify(value)
}
