import { type Content, type Document, isJson, type Schema } from '@casebook/openapi'
import { schemaOf } from './schema-of.ts'

/** How a client writes or reads a body, in the order of its preference. */
const KINDS = ['json', 'parts', 'form', 'text', 'bytes'] as const
export type MediaKind = (typeof KINDS)[number]

export function mediaKind(document: Document, { mediaType, schema }: Content): MediaKind {
  if (isJson(mediaType)) return 'json'
  if (/^multipart\/form-data\b/i.test(mediaType)) return 'parts'
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) return 'form'
  // Media types do not say which of them are text: these are.
  if (/^text\/|[/+](xml|yaml|x-ndjson|jsonl|javascript|graphql|sql)\s*(;|$)/i.test(mediaType))
    return 'text'
  const isAny = /^(\*|application)\/\*/.test(mediaType)
  return isAny && hasParts(document, schema) ? 'json' : 'bytes'
}

/** Of the media types of a message the one that the client sends or asks for. */
export function chosenContent(document: Document, content: Content[]): Content | undefined {
  const rank = (each: Content) => KINDS.indexOf(mediaKind(document, each))
  return content.toSorted((one, other) => rank(one) - rank(other))[0]
}

/** A media type without its parameters, such as the charset. */
export function bareType(mediaType: string): string {
  return mediaType.replace(/;.*$/, '').trim()
}

/** Whether a text of this schema is bytes rather than characters. */
export function isBinary(schema: Schema): boolean {
  const { type, format, contentEncoding, contentMediaType } = schema as Record<string, unknown>
  if (type !== undefined && type !== 'string') return false
  if (contentEncoding !== undefined) return false
  const isBytes = typeof contentMediaType === 'string' && !/^text\/|json|xml/.test(contentMediaType)
  return format === 'binary' || isBytes
}

/** Which of its values have parts: lists, objects, or both. */
export function partsIn(document: Document, reference: Schema | undefined): ('array' | 'object')[] {
  const schema = schemaOf(document, reference)
  const { type, properties, allOf = [], anyOf = [], oneOf = [] } = schema
  const types = new Set([type].flat())
  if (type === undefined && 'items' in schema) types.add('array')
  if (type === undefined && properties) types.add('object')
  for (const each of [...allOf, ...anyOf, ...oneOf])
    for (const part of partsIn(document, each)) types.add(part)
  return (['array', 'object'] as const).filter((each) => types.has(each))
}

/** Whether values of a schema may be lists or objects. */
export function hasParts(document: Document, schema: Schema | undefined): boolean {
  return partsIn(document, schema).length > 0
}
