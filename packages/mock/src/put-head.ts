import type { FastifyReply } from 'fastify'
import { fieldValue } from './field-value.ts'

/**
 * Puts the status and the headers of an answer into a reply, such that they can be sent. It comes before an answer is
 * recorded, so that what is recorded is what is sent.
 *
 * @param headers texts; several lines of one name are a list
 */
export function putHead(
  reply: FastifyReply,
  status: number,
  headers: Record<string, string | string[]>,
): FastifyReply {
  reply.code(status)
  for (const [name, value] of Object.entries(headers)) {
    const values = [value].flat().map(fieldValue)
    // Every answer depends on the page that asks, whatever else it depends on for the contract.
    if (/^vary$/i.test(name)) reply.header(name, [...values, 'Origin'].join(', '))
    else reply.header(name, values.length === 1 ? values[0] : values)
  }
  if (reply.request.headers.origin === undefined) return reply
  // For a page that sends credentials `*` is the name of a header, and stands for no other.
  const names = Object.keys(reply.getHeaders()).filter(
    (name) => !name.startsWith('access-control-'),
  )
  return reply.header('access-control-expose-headers', ['*', ...names].join(', '))
}
