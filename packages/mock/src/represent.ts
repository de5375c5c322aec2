import {
  type Content,
  type Document,
  type Operation,
  responseFor,
  writeBody,
} from '@casebook/openapi'
import { concreteMediaType, contentTypeOf } from './concrete-media-type.ts'
import { negotiate } from './negotiate.ts'

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
  /** Whether it is the same object each time, so that what was written can be written again. */
  constant: boolean
}

/**
 * Writes a value in the media type that the client wants most, among those in which the contract has
 * the example that the value comes from. When the client wants none of them, it gets the first.
 */
export function represent(
  document: Document,
  operation: Operation,
  { status, key, mediaType, value, constant }: Chosen,
  accept: string | undefined,
): WireAnswer {
  if (BODILESS.includes(status)) return { headers: {} }
  const fitting = (responseFor(operation, status)?.content ?? []).filter((each) =>
    key === undefined
      ? each.mediaType === mediaType || (each.mediaType === '*/*' && mediaType === PRISMS_TEXT)
      : each.examples.some((example) => example.key === key),
  )
  const mediaTypes = fitting.map((each) => concreteMediaType(each.mediaType, value, accept))
  const [wanted = mediaTypes[0]] = negotiate(accept, mediaTypes)
  const representation = wanted && fitting[mediaTypes.indexOf(wanted)]
  if (!representation) return { headers: {} }
  const print = () => writeBody(document, wanted, representation.schema, value)
  return {
    headers: { 'Content-Type': contentTypeOf(wanted) },
    body:
      constant && typeof value === 'object' && value !== null && wanted === representation.mediaType
        ? remembered(value, representation, print)
        : print(),
  }
}

/** Statuses whose answers have no body, whatever a contract says. */
const BODILESS = [204, 205, 304]
/** What Prism makes of the media type of everything. */
const PRISMS_TEXT = 'text/plain'

const written = new WeakMap<object, WeakMap<Content, string>>()

/** What was written of a value before, in the same representation. */
function remembered(value: object, representation: Content, print: () => string): string {
  const texts = written.get(value) ?? new WeakMap<Content, string>()
  written.set(value, texts)
  const text = texts.get(representation) ?? print()
  texts.set(representation, text)
  return text
}
