import { isDeepStrictEqual } from 'node:util'
import { type Document, exampleRequest, listOperations, type Operation } from '@casebook/openapi'

/** A request as it is sent. */
export interface PlainRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** A request that is measured, and what a mock has to say to it. */
export interface MeasuredRequest extends PlainRequest {
  operation: Operation
  /** The first example of the answer that is a success. */
  answer: unknown
  /** The same request in ways that break the contract. */
  invalid: PlainRequest[]
}

/** The last GET and the last PUT with a body, so that a server that searches from the start has far to go. */
export function measuredRequests(document: Document): Record<'GET' | 'PUT', MeasuredRequest> {
  const operations = listOperations(document)
  const get = operations.findLast(({ method }) => method === 'get')
  const put = operations.findLast(({ method, requestBody }) => method === 'put' && requestBody)
  if (!get || !put) throw new Error('The contract needs a GET, and a PUT with a body.')
  return { GET: measured(document, get), PUT: measured(document, put) }
}

function measured(document: Document, operation: Operation): MeasuredRequest {
  const { body: value, ...bare } = exampleRequest(document, operation)
  const request = value === undefined ? bare : { ...bare, body: JSON.stringify(value) }
  const { Authorization: _, ...anonymous } = bare.headers
  const bodies = operation.requestBody ? ['{}', '[1]'] : []
  return {
    ...request,
    operation,
    answer: operation.responses.find(({ status }) => status < 300)?.content[0]?.examples[0]?.value,
    invalid: [{ ...request, headers: anonymous }, ...bodies.map((body) => ({ ...bare, body }))],
  }
}

/**
 * Makes sure that a server does the work that is measured.
 *
 * @param judges whether invalid requests have to be refused
 * @throws Error that names the request and the answer.
 */
export async function check(url: string, request: MeasuredRequest, judges: boolean): Promise<void> {
  const response = await send(url, request)
  const answer = await response.json()
  if (response.status !== 200 || !isDeepStrictEqual(answer, request.answer)) {
    const text = JSON.stringify(answer).slice(0, 300)
    throw new Error(`${request.method} ${request.path} got ${response.status} ${text}`)
  }
  for (const invalid of judges ? request.invalid : []) {
    const { status } = await send(url, invalid)
    if (status >= 400 && status < 500) continue
    throw new Error(`${invalid.method} ${invalid.path} is invalid and got ${status}, not 4xx.`)
  }
}

function send(url: string, { method, path, headers, body }: PlainRequest): Promise<Response> {
  return fetch(url + path, { method, headers, ...(body !== undefined && { body }) })
}
