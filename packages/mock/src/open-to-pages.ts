import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Lets pages of every origin call the API and read its answers, those too that send cookies or other credentials. To
 * them a server has to name their origin, since browsers do not take `*` for it then.
 */
export function openToPages({ headers: { origin } }: IncomingMessage, response: ServerResponse) {
  response.setHeader('Vary', 'Origin')
  response.setHeader('Access-Control-Allow-Origin', origin ?? '*')
  response.setHeader('Access-Control-Expose-Headers', '*')
  if (origin !== undefined) response.setHeader('Access-Control-Allow-Credentials', 'true')
}

/** Whether a request is one with which a browser asks in advance whether a page may send another. */
export function isPreflight({ method = '', headers }: Pick<IncomingMessage, 'method' | 'headers'>) {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  )
}
