import type { OperationFacts, SentBody, WrittenBody } from './contract-facts.ts'
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

/** Gives what a call says of a parameter. */
export type Take = (name: string, place: 'path' | 'query' | 'header') => unknown

/**
 * Writes the request of an operation whose arguments stand in one object.
 *
 * @param given parameters, and the properties of the body, by their names on the wire.
 * @param others headers that the caller sends with every request, by their names in lower case.
 * @throws TypeError when an argument is missing or unknown, or cannot stand where it belongs.
 */
export function writeRequest(
  operationId: string,
  operation: OperationFacts,
  given: object | null | undefined,
  others: Record<string, string> = {},
): WrittenRequest {
  const rest = { ...given } as Record<string, unknown>
  const take = (name: string) => {
    const value = rest[name]
    delete rest[name]
    return value
  }
  return writeRequestBy(operationId, operation, take, others, () => {
    if (operation.body === 'flat') return rest
    const body = operation.body && take('body')
    for (const name in rest) throw new TypeError(`${operationId} has no argument ${name}.`)
    return body
  })
}

/**
 * Writes the request of an operation.
 *
 * @param take is asked for each parameter once.
 * @param bodyOf gives the body, and is asked after all parameters.
 * @throws TypeError when an argument is missing, or cannot stand where it belongs.
 */
export function writeRequestBy(
  operationId: string,
  operation: OperationFacts,
  take: Take,
  others: Record<string, string>,
  bodyOf: () => unknown,
): WrittenRequest {
  const url = writeUrl(operationId, operation, take)
  const { accept = 'application/json', mediaType = 'application/json' } = operation
  const named: Record<string, string> = { accept, ...others }
  const headers = operation.writeHeaders?.(operation, take, named) ?? named
  const value = bodyOf()
  const written: WrittenBody =
    !operation.body || value === undefined
      ? { body: undefined }
      : (operation.writeBody?.(operationId, operation, value) ?? {
          body: JSON.stringify(value),
          mediaType,
        })
  if (written.mediaType) headers['content-type'] = written.mediaType
  // `fetch` alone knows what separates the parts of a form.
  else if (written.body) delete headers['content-type']
  return {
    ...url,
    headers,
    body: written.body,
    repeatable: isRepeatable(operation, written.fields ?? value),
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
