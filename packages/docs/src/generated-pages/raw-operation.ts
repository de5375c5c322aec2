import type { Document, Operation } from '@casebook/openapi'

/** An operation as it stands in the contract, with all that `listOperations` leaves aside. */
export function rawOperation(document: Document, { path, method, operationId }: Operation) {
  const operation = document.paths?.[path]?.[method as 'get']
  if (!operation) throw new Error(`The contract has no ${method} ${path}, which is ${operationId}.`)
  return operation
}
