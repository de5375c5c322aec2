import type { OperationFacts, SentBody } from './contract-facts.ts'
import { writeUrl } from './write-url.ts'

/** A request of one operation, without a host and without credentials. */
export interface WrittenRequest {
  /** With the query, percent-encoded. */
  path: string
  /** The same with `***` in place of secrets. */
  shownPath: string
  /** By their names in lower case. */
  headers: Record<string, string>
  body: SentBody
  /** Whether sending it twice does no harm. */
  repeatable: boolean
}

/**
 * Writes the request of an operation.
 *
 * @param given parameters, and the properties of the body where that is `flat`, by their names on the wire.
 * @param others headers that the caller sends with every request, by their names in lower case.
 * @param bodyOf finds the body among the arguments that are no parameters.
 * @throws TypeError when an argument is missing or unknown, or cannot stand where it belongs.
 */
export function writeRequest(
  operationId: string,
  operation: OperationFacts,
  given: object | null | undefined,
  others: Record<string, string> = {},
  bodyOf = (rest: Record<string, unknown>): unknown => {
    if (operation.body === 'flat') return rest
    const { body, ...unknown } = rest
    const [name] = Object.keys(operation.body ? unknown : rest)
    if (name) throw new TypeError(`${operationId} has no argument ${name}.`)
    return body
  },
): WrittenRequest {
  const { accept = 'application/json', repeatable } = operation
  const rest = { ...given } as Record<string, unknown>
  const take = (name: string) => {
    const value = rest[name]
    delete rest[name]
    return value
  }
  const url = writeUrl(operationId, operation, take)
  const named = { accept, ...others }
  const headers = operation.writeHeaders?.(operation, take, named) ?? named
  const value = bodyOf(rest)
  return {
    ...url,
    headers,
    body: operation.writeBody?.(operationId, operation, value, headers),
    repeatable: operation.isRepeatable?.(operation, value) ?? !!repeatable,
  }
}

/** Whether a call may be repeated, given what its body says. Servers may read names in any letter case. */
export function isRepeatable({ repeatable }: OperationFacts, body: unknown): boolean {
  if (typeof repeatable === 'boolean') return repeatable
  const forbidding = repeatable.map((name) => name.toLowerCase())
  return !Object.entries(body ?? {}).some(
    ([name, value]) => value != null && value !== false && forbidding.includes(name.toLowerCase()),
  )
}
