import type { Document } from '@casebook/openapi'
import { readCollections } from './read-collections.ts'

/** Something that an API keeps, such as a case. It is replaced when it changes, and never changed in place. */
export type Resource = Readonly<Record<string, unknown>>

/** The resources of one API in one world, by collection. Plain data, fit for JSON. */
export type State = Record<string, readonly Resource[]>

/**
 * Makes the state of one API in a new world, seeded from the contract (`x-state`). A contract without that
 * extension has an empty state.
 *
 * @throws ContractError when the extension cannot be understood.
 */
export function createState(document: Document): State {
  return Object.fromEntries(
    [...readCollections(document)].map(([name, { seeds }]) => [name, seeds]),
  )
}
