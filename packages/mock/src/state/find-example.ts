import type { Document, Example, Operation } from '@casebook/openapi'
import { ContractError } from '../contract-error.ts'
import { operationsOf } from '../operations-of.ts'

/** An example of an answer, and the status under which it stands. */
export interface FoundExample {
  status: number
  example: Example
}

/**
 * Finds an example among the answers of an operation, whatever their status.
 *
 * @throws ContractError that lists what there is, when it has none of this key.
 */
export function findExample(operation: Operation, key: unknown, where: string): FoundExample {
  const all = operation.responses.flatMap(({ status, content }) =>
    content.flatMap(({ examples }) => examples.map((example) => ({ status, example }))),
  )
  const found = all.find(({ example }) => example.key === key)
  if (found) return found
  const known = [...new Set(all.map(({ example }) => example.key))].join(', ') || 'none'
  throw new ContractError(
    `${where}: ${operation.operationId} has no example "${key}". It has ${known}.`,
  )
}

/** @throws ContractError that lists what there is, when the document has no such operation. */
export function findOperation(document: Document, operationId: unknown, where: string): Operation {
  const operations = operationsOf(document)
  const found = operations.find((operation) => operation.operationId === operationId)
  if (found) return found
  const known = operations.map((operation) => operation.operationId).join(', ')
  throw new ContractError(`${where}: there is no operation "${operationId}". There are ${known}.`)
}
