import type { ProblemJsonError } from '@stoplight/prism-http'
import type { FastifyReply } from 'fastify'
import { sendProblem } from './problem.ts'
import { ERROR, fromPrism, printViolations } from './violations.ts'

/** What Prism adds to a problem. */
interface More {
  headers?: Record<string, string>
  validation?: { location?: string[]; severity: string; code: string; message: string }[]
}

/** Sends the problem that Prism makes up where the contract has no answer, with its reasons in the terms of the contract. */
export function sendMadeUpProblem(
  reply: FastifyReply,
  { status, message, detail, additional = {} }: ProblemJsonError,
): FastifyReply {
  const { headers = {}, validation = [], ...more } = additional as More
  const violations = fromPrism(
    validation
      .filter(({ severity }) => severity === 'Error')
      .map(({ location: path = [], code, message: text }) => ({
        path,
        code,
        message: text,
        severity: ERROR,
      })),
  )
  reply.headers(headers)
  if (violations.length > 0) reply.header('Casebook-Violations', printViolations(violations))
  const told = validation.length > 0 ? { ...more, validation } : more
  return sendProblem(reply, status, message, detail, told, { violations })
}
