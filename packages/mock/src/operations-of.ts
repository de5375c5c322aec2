import { type Document, listOperations, type Operation } from '@casebook/openapi'

const known = new WeakMap<Document, Operation[]>()

/**
 * The operations of a document, read once. Routes, state, masks and commands all start from them, and what is worked
 * out of an operation is found again by it. The document must not change afterwards.
 */
export function operationsOf(document: Document): Operation[] {
  const operations = known.get(document) ?? listOperations(document)
  known.set(document, operations)
  return operations
}
