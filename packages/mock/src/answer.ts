import { isDeepStrictEqual } from 'node:util'
import type { Document, Example, Operation } from '@casebook/openapi'
import type Negotiator from 'negotiator'
import { chooseError } from './choose-error.ts'
import { echo } from './echo.ts'
import type { Engine, EngineRequest } from './engine.ts'
import { represent, type WireAnswer } from './represent.ts'
import { beyondPrism, isSameName, type Violation } from './violations.ts'

/** A request, and what is known of it before the engine sees it. */
export interface MockRequest extends EngineRequest {
  /** Whether the body is labelled as JSON and is none. */
  malformed: boolean
}

/** Answers a request to an operation: the engine judges, the contract's examples speak. */
export async function answer(
  document: Document,
  operation: Operation,
  engine: Engine,
  request: MockRequest,
  accept: Negotiator,
): Promise<WireAnswer & { status: number; violations: Violation[] }> {
  const judged = await judge(
    operation,
    engine,
    operation.requestBody ? request : withoutBody(request),
  )
  const violations = [...beyondPrism(operation, request), ...judged.violations]

  const error = chooseError(operation, violations)
  if (error) {
    const { status, example, violation } = error
    const value = echo(example, { request, violation })
    const answered = represent(document, operation, { status, key: example.key, value }, accept)
    return {
      ...answered,
      status,
      violations: [violation, ...violations.filter((each) => each !== violation)],
    }
  }

  const { 'Content-type': mediaType, ...headers } = judged.headers
  const { status } = judged
  if (judged.body === undefined) return { status, headers, violations: judged.violations }
  const example = findExample(operation, status, judged.body)
  const value =
    example && !/\bexample=/.test(request.headers.prefer ?? '')
      ? echo(example, { request })
      : judged.body
  const answered = represent(
    document,
    operation,
    { status, key: example?.key, mediaType, value },
    accept,
  )
  return {
    status,
    ...answered,
    headers: { ...headers, ...answered.headers },
    violations: judged.violations,
  }
}

/** Lets the engine judge, and judge again without the query parameters that the API ignores when they are invalid. */
async function judge(operation: Operation, engine: Engine, request: MockRequest) {
  const judged = await engine(operation, request)
  const ignored = judged.violations.filter(
    (violation) =>
      violation.in === 'query' &&
      operation.parameters.some(
        (parameter: { name: string; 'x-when-invalid'?: string }) =>
          isSameName(parameter.name, violation.name) && parameter['x-when-invalid'] === 'ignored',
      ),
  )
  if (ignored.length === 0) return judged
  const query = Object.entries(request.query).filter(
    ([name]) => !ignored.some((violation) => isSameName(violation.name, name)),
  )
  return engine(operation, { ...request, query: Object.fromEntries(query) })
}

/** A body that the operation does not declare is not the engine's concern, since many servers ignore it. */
function withoutBody(request: MockRequest): MockRequest {
  const headers = Object.entries(request.headers).filter(([name]) => !/^content-/.test(name))
  return { ...request, headers: Object.fromEntries(headers), body: undefined }
}

function findExample(operation: Operation, status: number, value: unknown): Example | undefined {
  return operation.responses
    .find((response) => response.status === status)
    ?.content.flatMap(({ examples }) => examples)
    .find((example) => isDeepStrictEqual(example.value, value))
}
