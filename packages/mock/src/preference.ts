import { type Operation, type Response, responseFor, usualResponse } from '@casebook/openapi'
import { ProblemJsonError } from '@stoplight/prism-http'

/** What a request asks for in its header `Prefer`. */
export interface Preference {
  code?: number
  exampleKey?: string
  /** Whether random values are wanted in place of examples. */
  dynamic?: boolean
}

/**
 * The media types in which the preferred example can be had, all of its response when none is preferred.
 *
 * @throws ProblemJsonError that lists what can be had, when the operation has no such status or example, or nothing to
 * make random values of.
 */
export function mediaTypesFor(
  operation: Operation,
  { code, exampleKey, dynamic }: Preference,
): string[] {
  const response = code === undefined ? usualResponse(operation) : responseOf(operation, code)
  if (!response) throw undeclared(operation)
  const { content } = response
  const fitting = content.filter(({ examples, schema }) =>
    exampleKey === undefined
      ? !dynamic || Object.keys(schema).length > 0
      : examples.some(({ key }) => key === exampleKey),
  )
  if (fitting.length > 0 || (exampleKey === undefined && content.length === 0)) {
    return fitting.map(({ mediaType }) => mediaType)
  }
  const subject = `Status ${code ?? response.status} of ${operation.operationId}`
  if (exampleKey === undefined) throw unmet(`${subject} has no schema to make up values from.`)
  const keys = content.flatMap(({ examples }) => examples.map(({ key }) => key))
  const known = [...new Set(keys)].join(', ') || 'none'
  throw unmet(`${subject} has no example "${exampleKey}". It has ${known}.`)
}

/** A range, such as `4XX`, and `default` have all statuses that can be sent. */
function responseOf(operation: Operation, code: number): Response {
  const response = code >= 200 && code <= 599 ? responseFor(operation, code) : undefined
  if (response) return response
  const known = operation.responses.map(({ key }) => key).join(', ') || 'none'
  throw unmet(`${operation.operationId} has no status ${code}. It has ${known}.`)
}

function undeclared({ operationId }: Operation): ProblemJsonError {
  const detail = `${operationId} declares no response: say in the contract what it answers.`
  return new ProblemJsonError('about:blank', 'No response is declared', 501, detail)
}

function unmet(detail: string): ProblemJsonError {
  return new ProblemJsonError('about:blank', 'What Prefer asks for cannot be had', 404, detail)
}
