import { statusError } from '../status-error.ts'
import type { State } from './create-state.ts'
import { stateSize } from './state-size.ts'

/** How many resources a collection may have. */
export const MOST_RESOURCES = 10_000
/** In characters of JSON, all resources of a state together. */
export const LARGEST_STATE = 16 * 1024 * 1024

/** @throws Error with `statusCode: 507` when a collection would have too many resources. */
export function checkCount(collection: string, count: number): void {
  if (count > MOST_RESOURCES) throw full(`${MOST_RESOURCES} ${collection}`)
}

/** @throws Error with `statusCode: 507` when a state would be too large. */
export function checkSize(state: State): void {
  if (stateSize(state) > LARGEST_STATE) throw full(`${LARGEST_STATE} characters`)
}

function full(most: string): Error {
  return statusError(507, `This world holds ${most} at the most, and is full. Reset it to go on.`)
}
