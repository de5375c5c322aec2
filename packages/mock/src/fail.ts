import { type Document, type Operation, responseFor } from '@casebook/openapi'
import type { Answer } from './answer.ts'
import { BODILESS } from './bodiless.ts'
import { PROBLEM, printProblem } from './problem.ts'
import { represent } from './represent.ts'

/** The answer with a certain status, whatever was asked: the contract's first example of it, else a problem of RFC 9457. */
export function fail(
  document: Document,
  operation: Operation,
  status: number,
  accept: string | undefined,
): Answer {
  const response = responseFor(operation, status)
  const [content] = response?.content ?? []
  const [example] = content?.examples ?? []
  if (example) {
    const chosen = { status, key: example.key, value: example.value, constant: true }
    return { ...represent(document, operation, chosen, accept), status, violations: [] }
  }
  if (response || BODILESS.has(status)) return { status, headers: {}, violations: [] }
  const detail = `This fault was asked for. ${operation.operationId} itself has no status ${status}.`
  return {
    status,
    headers: { 'Content-Type': PROBLEM },
    body: printProblem(status, 'Fault', detail),
    violations: [],
  }
}
