import {
  type Contract,
  type Document,
  listOperations,
  type Operation,
  resolve,
} from '@casebook/openapi'
import { canSignIn } from './authorization-prefix.ts'
import { operationFacts } from './operation-facts.ts'
import { Refusal } from './refusal.ts'

/** Names that a client has beside its operations. */
const TAKEN = ['orThrow', 'then']

/** An operation that a client does not have. */
export interface LeftOut {
  /** Its method, path and id, as a person reads them. */
  operation: string
  /** Why, as the end of a sentence. */
  reason: string
}

/** A contract without the operations that the client cannot write, so that they do not cost it the others. */
export function writableContract({ name, document }: Contract): {
  contract: Contract
  leftOut: LeftOut[]
} {
  const leftOut: LeftOut[] = []
  const paths = structuredClone(document.paths ?? {})
  for (const operation of listOperations(document)) {
    const reason = reasonToLeaveOut(document, operation)
    if (reason === undefined) continue
    const { method, path, operationId } = operation
    leftOut.push({ operation: `${method.toUpperCase()} ${path} (${operationId})`, reason })
    const { [method as 'get']: _, ...others } = resolve(document, paths[path] ?? {})
    paths[path] = others
  }
  return { contract: { name, document: { ...document, paths } }, leftOut }
}

function reasonToLeaveOut(document: Document, operation: Operation): string | undefined {
  const { operationId } = operation
  if (!/^[a-z]\w*$/i.test(operationId) || TAKEN.includes(operationId))
    return 'its operationId cannot be the name of a function of the client'
  if (!canSignIn(document, operation))
    return 'it wants other credentials than the token that the other calls send'
  try {
    operationFacts(document, operation)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
