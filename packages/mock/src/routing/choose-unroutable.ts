import type { Document, Example, Operation } from '@casebook/openapi'
import { operationsOf } from '../operations-of.ts'
import { requestRouting } from './request-routing.ts'

/** What answers a request that has no route. */
export interface Unroutable {
  /** That in which the example stands. */
  operation: Operation
  status: number
  mediaType: string
  example: Example
}

/**
 * Chooses what answers a request that no route of the API fits, as `x-request-routing` says. Undefined where the contract
 * does not say it, or has no example of it.
 *
 * @param operations those to look at first, since each may have an example of its own
 * @param method in upper case
 */
export function chooseUnroutable(
  document: Document,
  operations: Operation[],
  method: string,
): Unroutable | undefined {
  const { unroutable } = requestRouting(document)
  if (!unroutable) return undefined
  const { mediaType, statuses } = unroutable
  const status = Object.hasOwn(statuses, method) ? statuses[method] : statuses.other
  for (const operation of [...operations, ...operationsOf(document)]) {
    const content = operation.responses
      .filter((response) => response.key === `${status}`)
      .flatMap((response) => response.content)
    const [example] = content.find((each) => each.mediaType === mediaType)?.examples ?? []
    if (status !== undefined && example) return { operation, status, mediaType, example }
  }
  return undefined
}
