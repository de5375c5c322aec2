import type { OperationFacts } from './contract-facts.ts'

/** Whether a call may be repeated, given what its body says. Servers may read names in any letter case. */
export function isRepeatable({ repeatable }: OperationFacts, body: unknown): boolean {
  if (typeof repeatable === 'boolean') return repeatable
  const forbidding = repeatable.map((name) => name.toLowerCase())
  const fields = body instanceof FormData ? [...body] : Object.entries(body ?? {})
  return !fields.some(
    ([name, value]) => value != null && value !== false && forbidding.includes(name.toLowerCase()),
  )
}
