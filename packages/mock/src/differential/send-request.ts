import { type Agent, type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { GeneratedRequest } from './generate/generated-request.ts'

/** What came back, unread. */
export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/**
 * Sends a request as it is: no header is added that was not made up, except for the length of the body.
 *
 * @param url of a server, with the path below which the target lies, and without a final slash
 * @param patience in milliseconds
 * @throws Error whose `cause` has the code `ECONNRESET` when the connection is closed, `ABORT_ERR` when no answer
 * comes in time.
 */
export async function sendRequest(
  url: string,
  { method, target, headers, body }: GeneratedRequest,
  agent: Agent,
  patience = 10_000,
): Promise<Reply> {
  const { hostname, port, pathname } = new URL(url)
  const path = pathname.replace(/\/$/, '') + target
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  const options = { hostname, port, method, path, agent, headers: { ...headers, ...length } }
  return new Promise((resolve, reject) => {
    const sent = request(
      { ...options, signal: AbortSignal.timeout(patience) },
      async (response) => {
        const { statusCode = 0, headers: received } = response
        resolve({ status: statusCode, headers: received, text: await text(response) })
      },
    )
    sent.on('error', (cause) => reject(new Error(`${method} ${path}: ${cause.message}`, { cause })))
    sent.end(body)
  })
}
