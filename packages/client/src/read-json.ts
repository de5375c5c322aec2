import type { Answer, OperationFacts, Reading } from './contract-facts.ts'

/** Reads an answer in JSON, which is the only kind that its operation has. */
export function readJson({ answers }: OperationFacts, { body }: Answer): Reading | string {
  const [form] = Object.values(answers)
  const payload = typeof form === 'object' && form.payload
  const data = payload ? (body as Record<string, unknown> | undefined)?.[payload] : body
  return typeof body === 'object' && data !== undefined
    ? { data, envelope: body }
    : `must be JSON${payload ? ` with ${payload}` : ''}`
}
