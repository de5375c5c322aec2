import type { FastifyReply, FastifyRequest } from 'fastify'
import { CONTROL } from './control-routes.ts'
import type { Exchange } from './journal/exchange.ts'
import { worldOf } from './world-of.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Takes every exchange when its answer is known. */
    record(exchange: Exchange): void
  }
  interface FastifyRequest {
    /** Set by {@link startExchange}; absent where no operation serves the request. */
    started?: { at: number; by: Known }
    /** Whether the exchange was recorded, which happens once. */
    isRecorded?: boolean
  }
}

/** What is known of an exchange beside what came and went over the wire. */
export type Known = Partial<Pick<Exchange, 'api' | 'operationId' | 'violations' | 'fault'>>

let exchanges = 0

/**
 * Notes when an operation begins to serve a request, and which it is, for whoever records the exchange. Fastify itself
 * measures no time unless it logs.
 */
export function startExchange(request: FastifyRequest, by: Known): void {
  request.started = { at: performance.now(), by }
}

/** Records an exchange, unless it is one with the mock itself. */
export function recordExchange(
  reply: FastifyReply,
  response: Exchange['response'],
  known: Known = {},
): void {
  const { request } = reply
  if (request.url.startsWith(CONTROL) || request.isRecorded) return
  request.isRecorded = true
  const { started } = request
  const milliseconds = started ? Math.round((performance.now() - started.at) * 1000) / 1000 : 0
  const body = request.body as string | undefined
  reply.server.record({
    id: ++exchanges,
    time: new Date(Date.now() - milliseconds).toISOString(),
    world: worldOf(request),
    violations: [],
    ...started?.by,
    ...known,
    request: {
      method: request.method,
      url: request.originalUrl,
      httpVersion: request.raw.httpVersion,
      headers: request.headers,
      ...(body !== undefined && { body }),
    },
    response,
    milliseconds,
  })
}
