import { type Document, isJson, type Schema, toFields, writeBody } from '@casebook/openapi'
import { codeBlock } from './markdown.ts'
import { mediaLanguage } from './media-language.ts'

/** An example as it is sent in a media type, as a block of code: JSON indented, the fields of multipart one a line. */
export function writeExample(
  document: Document,
  mediaType: string,
  schema: Schema,
  value: unknown,
): string {
  if (isJson(mediaType)) return codeBlock('json', JSON.stringify(value, null, 2))
  if (/^multipart\/form-data/i.test(mediaType)) {
    const fields = Object.entries(toFields(value as object)).flatMap(([name, texts]) =>
      [texts].flat().map((text) => `${name}=${text}`),
    )
    return codeBlock('text', fields.join('\n'))
  }
  // Objects in lists are numbered, see the README of @casebook/openapi.
  const sent = /^application\/x-www-form-urlencoded/i.test(mediaType)
    ? toFields(value as object)
    : value
  return codeBlock(mediaLanguage(mediaType), writeBody(document, mediaType, schema, sent))
}
