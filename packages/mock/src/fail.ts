import { type Document, type Operation, responseFor } from '@casebook/openapi'
import type { Answer } from './answer.ts'
import { represent } from './represent.ts'

/** Statuses that HTTP gives no body. */
const EMPTY = new Set([204, 205, 304])

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
  if (response || EMPTY.has(status)) return { status, headers: {}, violations: [] }
  const detail = `This fault was asked for. ${operation.operationId} itself has no status ${status}.`
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
    body: JSON.stringify({ type: 'about:blank', title: 'Fault', status, detail }),
    violations: [],
  }
}
