import type { Answer, OperationFacts, Reading } from './contract-facts.ts'

/** Reads an answer without content. */
export function readNothing(_: OperationFacts, { text }: Answer): Reading | string {
  return text.trim() ? 'must be nothing' : { data: undefined, envelope: undefined }
}
