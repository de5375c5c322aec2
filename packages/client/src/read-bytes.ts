import { answerForm } from './answer-form.ts'
import type { OperationFacts } from './contract-facts.ts'

/** An answer as a Blob, where the contract has bytes for it. */
export function readBytes(
  operation: OperationFacts,
  { ok, status, headers }: Response,
  chunks: BufferSource[],
): Blob | undefined {
  if (!ok || answerForm(operation, status) !== 'bytes') return undefined
  return new Blob(chunks, { type: headers.get('Content-Type') ?? '' })
}
