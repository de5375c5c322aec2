import type { FastifyReply, FastifyRequest } from 'fastify'
import { putHead } from './put-head.ts'
import { recordExchange } from './record-exchange.ts'

/** In seconds. */
const LASTS = 600

/** Says which methods a path has, and lets pages of every origin call it, since browsers are among the clients under test. */
export function answerPreflight(
  { allowed }: { allowed: string[] },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const methods = allowed.join(', ')
  const fields = request.headers['access-control-request-headers']
  const headers = {
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': fields ?? '*',
    'Access-Control-Max-Age': String(LASTS),
  }
  putHead(reply, 204, headers)
  recordExchange(reply, { status: 204, headers })
  return reply.send()
}
