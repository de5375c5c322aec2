import { type Document, listOperations } from '@casebook/openapi'
import type { CodeSample } from '../samples/code-samples.ts'

/** Puts code samples into a document, where Redoc finds them. */
export function addSamples(
  document: Document,
  codeSamples: (operationId: string) => readonly CodeSample[],
): Document {
  const copy = structuredClone(document)
  for (const { path, method, operationId } of listOperations(copy)) {
    const samples = codeSamples(operationId).map(({ lang, label, source }) => ({
      lang,
      label,
      source,
    }))
    Object.assign(copy.paths?.[path]?.[method as 'get'] ?? {}, { 'x-codeSamples': samples })
  }
  return copy
}
