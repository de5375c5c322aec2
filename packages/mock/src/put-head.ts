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
  for (const name of Object.keys(headers)) {
    const value = headers[name] as string | string[]
    // Every answer depends on the page that asks, whatever else it depends on for the contract.
    if (name.length === 4 && /^vary$/i.test(name))
      reply.header(name, fieldValue(`${value}, Origin`))
    else reply.header(name, typeof value === 'string' ? fieldValue(value) : value.map(fieldValue))
  }
  if (reply.request.headers.origin === undefined) return reply
  // For a page that sends credentials `*` is the name of a header, and stands for no other.
  const names = Object.keys(reply.getHeaders()).filter(
    (name) => !name.startsWith('access-control-'),
  )
  return reply.header('access-control-expose-headers', ['*', ...names].join(', '))
}
