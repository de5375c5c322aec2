import type { OperationFacts, SentBody } from './contract-facts.ts'

/** Writes a body in JSON. */
export function writeJson(
  _: string,
  __: OperationFacts,
  value: unknown,
  headers: Record<string, string>,
): SentBody {
  if (value !== undefined) headers['content-type'] = 'application/json'
  return JSON.stringify(value)
}
