import type { FastifyReply, FastifyRequest } from 'fastify'
import { accepted } from './accepted.ts'
import { chooseError } from './choose-error.ts'
import type { KnownPath } from './known-paths.ts'
import { sendProblem } from './problem.ts'
import { putHead } from './put-head.ts'
import { recordExchange } from './record-exchange.ts'
import { represent } from './represent.ts'
import { chooseUnroutable } from './routing/choose-unroutable.ts'
import { printViolations, type Violation } from './violations.ts'

/** Answers a method that a path does not have: with the example that the contract has for it, else as HTTP says. */
export function refuseMethod(
  path: KnownPath,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const allowed = path.allowed.join(', ')
  const message = `${request.method} is not among the methods of this path: ${allowed}.`
  const violation: Violation = { in: 'method', name: request.method, rule: 'undeclared', message }
  const refused = refuseRoute(path, violation, request, reply)
  if (refused) return refused
  reply.header('Allow', allowed)
  return sendProblem(reply, 405, 'Method not allowed', message, {}, { violations: [violation] })
}

/**
 * Answers a request that is like those to a path and has no route, with the example that the contract has for it.
 * Undefined where it has none.
 */
export function refuseRoute(
  { document, operations, suffix }: KnownPath,
  violation: Violation,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  const unroutable = chooseUnroutable(document, operations, request.method)
  const [found = unroutable] = operations.flatMap((operation) => {
    const error = unroutable ? undefined : chooseError(operation, [violation])
    const mediaType = accepted(document, suffix, request.headers)
    return error ? [{ ...error, operation, mediaType }] : []
  })
  if (!found) return undefined
  const { operation, status, example, mediaType } = found
  const chosen = { status, key: example.key, value: example.value, constant: true }
  const { headers, body } = represent(document, operation, chosen, mediaType)
  reply.header('Casebook-Violations', printViolations([violation]))
  putHead(reply, status, headers)
  const response = { status, headers, ...(body !== undefined && { body }) }
  recordExchange(reply, response, { violations: [violation] })
  return reply.send(body)
}
