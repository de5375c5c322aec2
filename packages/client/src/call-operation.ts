import type { Call } from './call.ts'
import { type Connection, readHeaders } from './connection.ts'
import { type ApiError, CallError } from './errors.ts'
import { type CallOptions, withLimits } from './options.ts'
import { readAnswer } from './read-answer.ts'
import type { Result } from './result.ts'
import { send } from './send.ts'
import { writeRequest } from './write-request.ts'

/**
 * Calls an operation by its id.
 *
 * @throws TypeError when the arguments make no request.
 */
export async function callOperation(
  connection: Connection,
  operationId: string,
  given: object | undefined,
  options: CallOptions | undefined,
): Promise<Result<unknown>> {
  const { signal, headers: ownHeaders, ...limits } = options ?? {}
  if (signal && typeof signal.addEventListener !== 'function')
    throw new TypeError('signal must be an AbortSignal.')
  const operation = connection.contract.operations[operationId] as Call['operation']
  const request = writeRequest(operationId, operation, given, connection.headers)
  const call: Call = {
    id: {},
    connection,
    operationId,
    operation,
    url: connection.baseUrl + request.path,
    shownUrl: connection.baseUrl + request.shownPath,
    method: operation.route.slice(0, operation.route.indexOf(' ')),
    headers: ownHeaders ? { ...request.headers, ...readHeaders(ownHeaders) } : request.headers,
    body: request.body,
    repeatable: request.repeatable,
    limits: withLimits(limits, connection.limits),
    signal,
    attempts: 0,
  }
  try {
    return await send(call, (answer) => {
      const { response, body } = answer
      const data = readAnswer(call, answer)
      return { data, envelope: operation.empty ? undefined : body, response }
    })
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    const { response } = error as Partial<ApiError>
    return { error, response }
  }
}
