import type { Operation } from '@casebook/openapi'
import { ProblemJsonError } from '@stoplight/prism-http'

/** What a request asks for in its header `Prefer`. */
export interface Preference {
  code?: number
  exampleKey?: string
}

/**
 * The media types in which the preferred example can be had, all of its response when none is preferred.
 *
 * @throws ProblemJsonError that lists what can be had, when the operation has no such status or example.
 */
export function mediaTypesFor(operation: Operation, { code, exampleKey }: Preference): string[] {
  const response = operation.responses.find(({ status }) =>
    code === undefined ? status < 300 : status === code,
  )
  if (!response) {
    const known = operation.responses.map(({ status }) => status).join(', ')
    throw unmet(`${operation.operationId} has no status ${code}. It has ${known}.`)
  }
  const content = response.content.filter(
    ({ examples }) => exampleKey === undefined || examples.some(({ key }) => key === exampleKey),
  )
  if (exampleKey !== undefined && content.length === 0) {
    const keys = response.content.flatMap(({ examples }) => examples.map(({ key }) => key))
    const known = [...new Set(keys)].join(', ') || 'none'
    throw unmet(
      `Status ${response.status} of ${operation.operationId} has no example "${exampleKey}". It has ${known}.`,
    )
  }
  return content.map(({ mediaType }) => mediaType)
}

function unmet(detail: string): ProblemJsonError {
  return new ProblemJsonError('about:blank', 'What Prefer asks for cannot be had', 404, detail)
}
