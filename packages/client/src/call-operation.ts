import type { Connection } from './connection.ts'
import { type ApiError, CallError } from './errors.ts'
import type { CallOptions } from './options.ts'
import { prepareCall } from './prepare-call.ts'
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
  const call = prepareCall(
    connection,
    operationId,
    (operation, headers) => writeRequest(operationId, operation, given, headers),
    options,
    given,
  )
  try {
    return await send(call, (answer) => ({
      ...readAnswer(call, answer),
      response: answer.response,
    }))
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    const { response } = error as Partial<ApiError>
    return { error, response }
  }
}
