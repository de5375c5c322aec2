import {
  type Document,
  foldedNote,
  resolve,
  type Schema,
  toXml,
  withReadableNotes,
} from '@casebook/openapi'

interface MediaType {
  schema?: Schema
  examples?: Record<string, { $ref?: string; summary?: string; value?: unknown }>
}

/**
 * The document as a reader of the reference shall see it: evidence and field notes in the descriptions, and
 * examples of XML media types as XML, since Redoc shows them as they stand.
 */
export function referenceDocument(document: Document): Document {
  const copy = withReadableNotes(document, foldedNote)
  visit(copy, ({ schema, examples }) => {
    for (const [key, reference] of Object.entries(examples ?? {})) {
      const example = resolve(document, reference) as { value?: unknown }
      const value = schema && toXml(document, schema, example.value)
      if (examples) examples[key] = { ...example, value }
    }
  })
  return copy
}

/** Calls back for the content of every XML media type. */
function visit(node: unknown, callback: (content: MediaType) => void): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (/[/+]xml$/.test(key)) callback(child)
    else visit(child, callback)
  }
}
