import type { Operation } from '@casebook/openapi'
import type { MockRequest } from './answer.ts'
import type { Engine, EngineRequest } from './engine.ts'
import { pathViolations } from './path-pattern.ts'
import { beyondPrism, isSameName, MALFORMED, type Violation } from './violations.ts'

export interface Judgement {
  /** How the request breaks the contract. */
  violations: Violation[]
  /** What of that counts although no example of the contract asks for it. */
  found: Violation[]
  /** The request without what the API ignores. */
  request: EngineRequest
}

/**
 * Judges a request by the contract, with the engine and beyond it. The engine does not see what the API ignores: a body
 * that is not declared, and invalid values of query parameters with `x-when-invalid: ignored`.
 *
 * @param isKnown whether the contract knows a name in the query that is none of the operation's parameters
 */
export function judge(
  operation: Operation,
  engine: Engine,
  received: MockRequest,
  isKnown: (name: string) => boolean,
): Judgement {
  const request = operation.requestBody ? received : withoutBody(received)
  const beyond = [
    ...pathViolations(operation, received.path),
    ...beyondPrism(operation, received, isKnown),
  ]
  // An engine that sees the text of a malformed body as a string may find nothing wrong with it.
  const malformed = operation.requestBody ? beyond.filter(({ rule }) => rule === MALFORMED) : []
  const found = engine.judge(request)
  const ignored = found.filter((violation) => isIgnored(operation, violation))
  if (ignored.length === 0) {
    return { violations: [...beyond, ...found], found: [...malformed, ...found], request }
  }

  const query = Object.entries(request.query).filter(
    ([name]) => !ignored.some((violation) => isSameName(violation.name, name)),
  )
  const rest = { ...request, query: Object.fromEntries(query) }
  const again = engine.judge(rest)
  return { violations: [...beyond, ...again], found: [...malformed, ...again], request: rest }
}

function isIgnored({ parameters }: Operation, violation: Violation): boolean {
  return (
    violation.in === 'query' &&
    parameters.some(
      (parameter: { name: string; 'x-when-invalid'?: string }) =>
        isSameName(parameter.name, violation.name) && parameter['x-when-invalid'] === 'ignored',
    )
  )
}

/** What says that there is a body. Fastify does not read those of all methods. */
const OF_BODY = ['content-type', 'content-length']

function withoutBody(request: MockRequest): EngineRequest {
  const isSaid = (name: string) => request.headers[name] !== undefined
  if (request.body === undefined && !OF_BODY.some(isSaid)) return request
  const headers = Object.entries(request.headers).filter(([name]) => !/^content-/.test(name))
  return { ...request, headers: Object.fromEntries(headers), body: undefined }
}
