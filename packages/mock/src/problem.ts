import type { FastifyReply } from 'fastify'

/**
 * Sends what the mock itself has to say, as opposed to what the API would say: a problem of RFC 9457.
 *
 * @param detail what happened and how to fix it
 */
export function sendProblem(
  reply: FastifyReply,
  status: number,
  title: string,
  detail: string,
): FastifyReply {
  const problem = { type: 'about:blank', title, status, detail }
  return reply.code(status).type('application/problem+json').send(JSON.stringify(problem))
}
