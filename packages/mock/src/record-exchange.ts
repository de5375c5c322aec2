import type { FastifyReply } from 'fastify'
import { CONTROL } from './control-routes.ts'
import type { Exchange } from './journal/exchange.ts'
import { worldOf } from './world-of.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Takes every exchange when its answer is known. */
    record(exchange: Exchange): void
  }
}

/** What is known of an exchange beside what came and went over the wire. */
export type Known = Partial<Pick<Exchange, 'api' | 'operationId' | 'violations' | 'fault'>>

let exchanges = 0

/** Records an exchange, unless it is one with the mock itself. */
export function recordExchange(
  reply: FastifyReply,
  response: Exchange['response'],
  known: Known = {},
): void {
  const { request } = reply
  if (request.url.startsWith(CONTROL)) return
  const milliseconds = reply.elapsedTime
  const body = request.body as string | undefined
  reply.server.record({
    id: ++exchanges,
    time: new Date(Date.now() - milliseconds).toISOString(),
    world: worldOf(request),
    violations: [],
    ...known,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: request.raw.httpVersion,
      headers: request.headers,
      ...(body !== undefined && { body }),
    },
    response,
    milliseconds,
  })
}
