import { readHeaders } from './connection.ts'
import type { OperationFacts, SentBody, WrittenBody } from './contract-facts.ts'
import { writePath, writeQuery } from './write-url.ts'

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
  const path = writePath(operationId, operation, take)
  const query = writeQuery(operation, take)
  const headers = { ...others }
  // Only what nobody has chosen is replaced.
  if (operation.accept && headers.accept === 'application/json') headers.accept = operation.accept
  for (const name in operation.headers) {
    const key = name.toLowerCase()
    const given = take(name, 'header')
    const style = operation.styles?.[name]
    const text = style ? operation.writeStyled?.(name, 'header', style, given)[0] : given
    const value = text ?? headers[key] ?? operation.headers[name]
    if (value != null) headers[key] = `${value}`
  }
  const given = bodyOf()
  const { body, mediaType, fields = given } = writeContent(operationId, operation, given)
  if (mediaType) headers['content-type'] = mediaType
  // `fetch` alone knows what separates the parts of a form.
  else if (body) delete headers['content-type']
  return {
    path: path.path + query.path,
    shownPath: path.shownPath + query.shownPath,
    // Those of arguments may hold what no header can.
    headers: operation.headers ? readHeaders(headers) : headers,
    body,
    repeatable: isRepeatable(operation, fields),
  }
}

function writeContent(operationId: string, operation: OperationFacts, value: unknown): WrittenBody {
  const { mediaType = 'application/json', writeBody } = operation
  if (!operation.body || value === undefined) return { body: undefined }
  return writeBody
    ? writeBody(operationId, operation, value)
    : { body: JSON.stringify(value), mediaType }
}

/** Whether a call may be repeated, given what its body says. Servers may read names in any letter case. */
export function isRepeatable({ repeatable }: OperationFacts, body: unknown): boolean {
  if (typeof repeatable === 'boolean') return repeatable
  const forbidding = repeatable.map((name) => name.toLowerCase())
  return !Object.entries(body ?? {}).some(
    ([name, value]) => value != null && value !== false && forbidding.includes(name.toLowerCase()),
  )
}
