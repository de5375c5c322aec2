import {
  type Document,
  foldedNote,
  resolve,
  type Schema,
  toFields,
  toXml,
  withReadableNotes,
} from '@casebook/openapi'

interface MediaType {
  schema?: Schema
  examples?: Record<string, { $ref?: string; summary?: string; value?: unknown }>
}

/** Writes a value the way a media type has it on the wire. */
type Write = (document: Document, schema: Schema, value: unknown) => unknown

/** The media types whose examples Redoc does not write itself, by what their names match. */
const WRITERS: [mediaType: RegExp, Write][] = [
  [/[/+]xml$/, toXml],
  [
    /^(application\/x-www-form-urlencoded|multipart\/form-data)$/,
    (_, __, value) => toFields(value as object),
  ],
]

/**
 * The document as a reader of the reference shall see it: evidence and field notes in the descriptions, and examples
 * of XML as XML and of forms as their fields, since Redoc shows them as they stand.
 */
export function referenceDocument(document: Document): Document {
  const copy = withReadableNotes(document, foldedNote)
  visit(copy, ({ schema, examples }, write) => {
    for (const [key, reference] of Object.entries(examples ?? {})) {
      const example = resolve(document, reference) as { value?: unknown }
      const value = schema && write(document, schema, example.value)
      if (examples) examples[key] = { ...example, value }
    }
  })
  return copy
}

/** Calls back for the content of every media type that has a writer. */
function visit(node: unknown, callback: (content: MediaType, write: Write) => void): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    const [, write] = WRITERS.find(([mediaType]) => mediaType.test(key)) ?? []
    if (write) callback(child, write)
    else visit(child, callback)
  }
}
