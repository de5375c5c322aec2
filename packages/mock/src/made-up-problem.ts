import type { Operation } from '@casebook/openapi'
import { ProblemJsonError } from '@stoplight/prism-http'
import type { FastifyReply } from 'fastify'
import { sendProblem } from './problem.ts'
import { printViolations, type Violation } from './violations.ts'

/** What a problem says beside its detail. */
interface More {
  headers?: Record<string, string>
  violations?: Violation[]
}

/** Of the statuses that Prism makes problems up for, those of requests that break the contract. */
const REFUSALS = [401, 415, 422]
/** How many reasons a detail lists; the header has more of them. */
const MOST_REASONS = 5

/** Says in a problem that Prism made up how the request breaks the contract. Other errors are left alone. */
export function withReasons(
  error: unknown,
  { operationId }: Operation,
  violations: Violation[],
): unknown {
  const isRefusal = error instanceof ProblemJsonError && REFUSALS.includes(error.status)
  if (!isRefusal || violations.length === 0) return error
  const { name, message: title, status, additional } = error
  const isSecurity = status === 401
  const reasons = violations
    .filter((each) => !isSecurity || each.in === 'security')
    .slice(0, MOST_REASONS)
    .map(({ message }) => message)
    .join('; ')
  const detail = isSecurity
    ? `The request does not fulfil the security requirements of ${operationId}: ${reasons}. The contract declares no 401.`
    : `The request breaks the contract, and the contract has no answer for that: ${reasons}.`
  return new ProblemJsonError(name, title, status, detail, { ...additional, violations })
}

/** Sends the problem that Prism makes up where the contract has no answer. */
export function sendMadeUpProblem(
  reply: FastifyReply,
  { status, message, detail, additional = {} }: ProblemJsonError,
): FastifyReply {
  const { headers = {}, violations = [], ...more } = additional as More
  reply.headers(headers)
  if (violations.length > 0) {
    reply.header('Casebook-Violations', printViolations(violations))
  }
  return sendProblem(reply, status, message, detail, more, { violations })
}
