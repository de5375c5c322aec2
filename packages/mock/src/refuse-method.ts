import type { FastifyReply, FastifyRequest } from 'fastify'
import { accepted } from './accepted.ts'
import { chooseError } from './choose-error.ts'
import type { KnownPath } from './known-paths.ts'
import { sendProblem } from './problem.ts'
import { putHead } from './put-head.ts'
import { recordExchange } from './record-exchange.ts'
import { represent } from './represent.ts'
import { printViolations, type Violation } from './violations.ts'

/** Answers a method that a path does not have: with the example that the contract has for it, else as HTTP says. */
export function refuseMethod(
  { document, operations, allowed, suffix }: KnownPath,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const message = `${request.method} is not among the methods of this path: ${allowed.join(', ')}.`
  const violation: Violation = { in: 'method', name: request.method, rule: 'undeclared', message }
  const known = { violations: [violation] }
  for (const operation of operations) {
    const error = chooseError(operation, [violation])
    if (!error) continue
    const { status, example } = error
    const chosen = { status, key: example.key, value: example.value, constant: true }
    const accept = accepted(document, suffix, request.headers)
    const { headers, body } = represent(document, operation, chosen, accept)
    reply.header('Casebook-Violations', printViolations([violation]))
    putHead(reply, status, headers)
    recordExchange(reply, { status, headers, ...(body !== undefined && { body }) }, known)
    return reply.send(body)
  }
  reply.header('Allow', allowed.join(', '))
  return sendProblem(reply, 405, 'Method not allowed', message, {}, known)
}
