import type { Document } from '@casebook/openapi'
import { operationsOf } from '../operations-of.ts'
import { createState } from './create-state.ts'
import { readTransition } from './read-transition.ts'

/**
 * Makes sure that everything in `x-state` of a document can be understood.
 *
 * @throws ContractError that says what cannot, and where it stands.
 */
export function checkState(document: Document): void {
  createState(document)
  for (const operation of operationsOf(document)) readTransition(document, operation)
}
