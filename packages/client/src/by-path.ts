import createFetchClient from 'openapi-fetch'
import type { Answer, Call } from './call.ts'
import { type Client, CONNECTION } from './create-client.ts'
import { ApiError } from './errors.ts'
import type { ByPath } from './path-types.ts'
import { readAnswer } from './read-answer.ts'
import { readBody } from './read-body.ts'
import { send } from './send.ts'
import { isRepeatable, writePath } from './write-request.ts'

export type { ByPath, PathResult } from './path-types.ts'

/** Statuses whose answers have no body. */
const BODILESS = [204, 205, 304]

/**
 * Calls the same API by method and path: `GET`, `PUT` and so on, with the token, the retries and the limits of the
 * client. A call resolves to `{ data, error, response }`, where `data` and `error` are the whole parsed body; it
 * rejects with one of the client's errors only when there is no answer.
 *
 * @example
 * const { data, response } = await byPath(crm).PUT('/api/2.0/crm/case/{caseid}/close', {
 *   params: { path: { caseid: 1234 } },
 * })
 */
export function byPath<Paths extends object>(client: Client<object, Paths>): ByPath<Paths> {
  const connection = client?.[CONNECTION]
  if (!connection) throw new TypeError('byPath needs a client of this package.')
  const { contract, baseUrl } = connection
  const operationAt = (ending: string) => {
    const found = Object.entries(contract.operations).find(([, { route }]) =>
      route.endsWith(ending),
    )
    if (!found) throw new TypeError(`The contract has no ${ending.trim()}.`)
    return found
  }
  const fetchClient = createFetchClient({
    baseUrl,
    headers: connection.headers,
    pathSerializer: (url, values) => {
      const [operationId, operation] = operationAt(` ${url.slice(baseUrl.length)}`)
      return baseUrl + writePath(operationId, operation, (name) => values[name]).path
    },
  })
  fetchClient.use({
    async onRequest({ request, schemaPath, params }) {
      const { method, headers, signal } = request
      const [operationId, operation] = operationAt(`${method} ${schemaPath}`)
      for (const [name, value] of Object.entries(operation.headers ?? {}))
        if (value !== null && !headers.has(name)) headers.set(name, value)
      const body = await request.arrayBuffer()
      const call: Call = {
        id: {},
        connection,
        operationId,
        operation,
        url: request.url,
        shownUrl:
          baseUrl + writePath(operationId, operation, (name) => params.path?.[name]).shownPath,
        method,
        headers: Object.fromEntries(headers),
        body: body.byteLength > 0 ? body : undefined,
        repeatable: isRepeatable(operation, readBody(new TextDecoder().decode(body), null)),
        limits: connection.limits,
        signal,
        attempts: 0,
      }
      return send(call, (answer) => {
        readAnswer(call, answer)
        return toResponse(answer)
      }).catch(failedResponse)
    },
  })
  return fetchClient as unknown as ByPath<Paths>
}

/** A response that can be read once more. */
function toResponse({ response, text }: Pick<Answer, 'response' | 'text'>): Response {
  const { status, statusText } = response
  const headers = new Headers(response.headers)
  // The text is that of the body, not its bytes on the wire.
  headers.delete('Content-Length')
  const body = BODILESS.includes(status) ? null : text
  return new Response(body, { status, statusText, headers })
}

/** The response that reported the failure. Where it says nothing, the message of the error stands in its place. */
function failedResponse(error: unknown): Response {
  // A status without a body, or of a redirect that a browser hides, has no room for the error.
  const isTold = error instanceof ApiError && !error.response.ok && error.status >= 400
  if (!isTold) throw error
  const { response, body } = error
  const said = body ?? error.message
  return toResponse({ response, text: typeof said === 'string' ? said : JSON.stringify(said) })
}
