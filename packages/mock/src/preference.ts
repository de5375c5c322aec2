import { type Operation, type Response, responseFor, usualResponse } from '@casebook/openapi'
import { ProblemJsonError } from '@stoplight/prism-http'
import type { EngineRequest } from './engine.ts'
import { readPrefer } from './read-prefer.ts'

/** What a request asks for in its header `Prefer`. */
export interface Preference {
  code?: number
  exampleKey?: string
  /** Whether random values are wanted in place of examples. */
  dynamic?: boolean
  /** Of random values: the same seed gives the same values. */
  seed?: string
}

const NONE: Preference = {}

/**
 * What a request asks for, in the header `Prefer` or in query parameters such as `__code`.
 *
 * @throws ProblemJsonError that says how to write it and what can be had, when it is no status or not well-formed.
 */
export function readPreference(
  operation: Operation,
  { headers: { prefer }, query }: Pick<EngineRequest, 'headers' | 'query'>,
): Preference {
  if (prefer === undefined && !Object.keys(query).some((name) => name.startsWith('__'))) return NONE
  const { code, example, dynamic, seed } = readPrefer(prefer ?? '', query, unmet)
  if (code !== undefined && !/^\d{3}$/.test(code)) {
    throw unmet(
      `"${code}" is no status: say three digits, as in "Prefer: code=404". ${operation.operationId} has ${keysOf(operation)}.`,
    )
  }
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    throw unmet(`dynamic is true or false, not "${dynamic}": say "Prefer: dynamic=true".`)
  }
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { exampleKey: example }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
    ...(seed !== undefined && { seed }),
  }
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
  const detail = `${subject} has no example "${exampleKey}". It has ${known}.`
  const other = statusWith(operation, exampleKey)
  if (other === undefined) throw unmet(detail)
  const hint = code === undefined ? `code=${other} too` : `code=${other} instead`
  throw unmet(`${detail} Status ${other} has it: say ${hint}.`)
}

/** The first status to ask for that has an example. */
function statusWith(operation: Operation, exampleKey: string): number | undefined {
  const having = operation.responses.find(
    (response) =>
      responseFor(operation, response.status) === response &&
      response.content.some(({ examples }) => examples.some(({ key }) => key === exampleKey)),
  )
  return having?.status
}

/** A range, such as `4XX`, and `default` have all statuses that can be sent. */
function responseOf(operation: Operation, code: number): Response {
  const response = code >= 200 && code <= 599 ? responseFor(operation, code) : undefined
  if (response) return response
  throw unmet(`${operation.operationId} has no status ${code}. It has ${keysOf(operation)}.`)
}

function keysOf({ responses }: Operation): string {
  return responses.map(({ key }) => key).join(', ') || 'none'
}

function undeclared({ operationId }: Operation): ProblemJsonError {
  const detail = `${operationId} declares no response: say in the contract what it answers.`
  return new ProblemJsonError('about:blank', 'No response is declared', 501, detail)
}

function unmet(detail: string): ProblemJsonError {
  return new ProblemJsonError('about:blank', 'What Prefer asks for cannot be had', 404, detail)
}
