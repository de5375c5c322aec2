import {
  type Content,
  type Document,
  type Operation,
  responseFor,
  writeBody,
} from '@casebook/openapi'
import { BODILESS } from './bodiless.ts'
import { concreteMediaType, contentTypeOf } from './concrete-media-type.ts'
import { negotiate } from './negotiate.ts'
import type { PrintedHeaders } from './print-headers.ts'

/** An answer as it goes over the wire. */
export interface WireAnswer {
  headers: PrintedHeaders
  /** Absent when the answer has no content. */
  body?: string
  /** The body in UTF-8, where it is known already. */
  bytes?: Buffer
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
  if (BODILESS.has(status)) return { headers: {} }
  const fitting = (responseFor(operation, status)?.content ?? []).filter((each) =>
    key === undefined
      ? each.mediaType === mediaType || (each.mediaType === '*/*' && mediaType === PRISMS_TEXT)
      : each.examples.some((example) => example.key === key),
  )
  const mediaTypes = fitting.map((each) => concreteMediaType(each.mediaType, value, accept))
  const [wanted = mediaTypes[0]] = negotiate(accept, mediaTypes)
  const representation = wanted && fitting[mediaTypes.indexOf(wanted)]
  if (!representation) return { headers: {} }
  const headers = { 'Content-Type': contentTypeOf(wanted) }
  const print = () => writeBody(document, wanted, representation.schema, value)
  const isRepeated = constant && typeof value === 'object' && value !== null
  return isRepeated && wanted === representation.mediaType
    ? { headers, ...remembered(value, representation, print) }
    : { headers, body: print() }
}

/** What Prism makes of the media type of everything. */
const PRISMS_TEXT = 'text/plain'

interface Written {
  body: string
  bytes: Buffer
}

const written = new WeakMap<object, WeakMap<Content, Written>>()

/** What was written of a value before, in the same representation. */
function remembered(value: object, representation: Content, print: () => string): Written {
  const texts = written.get(value) ?? new WeakMap<Content, Written>()
  const known = texts.get(representation)
  if (known) return known
  const body = print()
  const fresh = { body, bytes: Buffer.from(body) }
  written.set(value, texts.set(representation, fresh))
  return fresh
}
