import type { FastifyReply } from 'fastify'
import { putHead } from './put-head.ts'
import { type Known, recordExchange } from './record-exchange.ts'

/** The media type of problems. */
export const PROBLEM = 'application/problem+json; charset=utf-8'

/** Writes a problem of RFC 9457. */
export function printProblem(
  status: number,
  title: string | undefined,
  detail: string,
  more?: object,
): string {
  return JSON.stringify({ type: 'about:blank', title, status, detail, ...more })
}

/**
 * Sends what the mock itself has to say, as opposed to what the API would say: a problem of RFC 9457.
 *
 * @param detail what happened and how to fix it
 * @param more further members of the problem
 * @param known what the journal shall say of it
 */
export function sendProblem(
  reply: FastifyReply,
  status: number,
  title: string,
  detail: string,
  more?: object,
  known?: Known,
): FastifyReply {
  const body = printProblem(status, title, detail, more)
  const headers = { 'content-type': PROBLEM }
  putHead(reply, status, headers)
  recordExchange(reply, { status, headers, body }, known)
  return reply.send(body)
}
