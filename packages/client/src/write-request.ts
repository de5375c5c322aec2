import { readHeaders } from './connection.ts'
import type { OperationFacts } from './contract-facts.ts'

/** A request of one operation, without a host and without credentials. */
export interface WrittenRequest {
  /** With the query, percent-encoded. */
  path: string
  /** The same with `***` in place of secrets. */
  shownPath: string
  /** By their names in lower case. */
  headers: Record<string, string>
  body: string | undefined
  /** Whether sending it twice does no harm. */
  repeatable: boolean
}

/**
 * Writes the request of an operation.
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
  const values = { ...given } as Record<string, unknown>
  const taken = new Set<string>()
  const take = (name: string) => {
    taken.add(name)
    return values[name]
  }

  let { path, shownPath } = writePath(operationId, operation, take)
  if (operation.query) {
    const search = new URLSearchParams()
    for (const name of operation.query)
      for (const item of [take(name)].flat()) if (item != null) search.append(name, `${item}`)
    const written = `${search}` && `?${search}`
    path += written
    shownPath += written
  }
  const headers = { ...others }
  for (const name in operation.headers) {
    const key = name.toLowerCase()
    const value = take(name) ?? headers[key] ?? operation.headers[name]
    if (value != null) headers[key] = `${value}`
  }

  let body: unknown
  if (operation.body) headers['content-type'] = 'application/json'
  if (operation.body === 'whole') body = take('body')
  const rest = Object.keys(values).filter((name) => !taken.has(name))
  if (operation.body === 'flat') body = Object.fromEntries(rest.map((name) => [name, values[name]]))
  else if (rest.length > 0) throw new TypeError(`${operationId} has no argument ${rest[0]}.`)
  return {
    path,
    shownPath,
    // Those of arguments may hold what no header can.
    headers: operation.headers ? readHeaders(headers) : headers,
    body: operation.body && JSON.stringify(body),
    repeatable: isRepeatable(operation, body),
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

/**
 * Fills the path template of an operation.
 *
 * @throws TypeError when a value is missing or cannot stand in a path.
 */
export function writePath(
  operationId: string,
  operation: OperationFacts,
  take: (name: string) => unknown,
): Pick<WrittenRequest, 'path' | 'shownPath'> {
  const { lists, secrets } = operation
  operation.parts ??= operation.route.split(/[ {}]/)
  let path = ''
  let shownPath = ''
  for (const [index, part] of operation.parts.entries()) {
    if (index === 0) continue
    const written = index % 2 ? part : writeSegment(operationId, part, take(part), lists?.[part])
    path += written
    shownPath += index % 2 || !secrets?.includes(part) ? written : '***'
  }
  return { path, shownPath }
}

/** A value as a segment of a path, percent-encoded. Dots alone would lead to another path. */
function writeSegment(
  operationId: string,
  name: string,
  value: unknown,
  list: 'literal' | 'encoded' | undefined,
): string {
  if (Number.isFinite(value)) return `${value}`
  const items = list ? [value].flat() : [value]
  const written = items.join()
  const isText = (item: unknown) =>
    (typeof item === 'string' && item !== '') || Number.isFinite(item)
  if (!items.every(isText) || /^\.{0,2}$|\p{Surrogate}/u.test(written)) {
    const kinds = `a number or a text that is not empty${list ? ', or a list of them' : ''}`
    throw new TypeError(`${operationId} needs ${name}: give ${kinds}.`)
  }
  const encoded = encodeURIComponent(written)
  return list === 'literal' ? encoded.replaceAll('%2C', ',') : encoded
}
