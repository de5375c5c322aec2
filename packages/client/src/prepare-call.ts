import type { Call } from './call.ts'
import { type Connection, readHeaders } from './connection.ts'
import type { OperationFacts } from './contract-facts.ts'
import { type CallOptions, withLimits } from './options.ts'
import type { WrittenRequest } from './write-request.ts'

/**
 * Makes a call that is ready to be sent.
 *
 * @param write writes its request, given the headers of every request.
 * @param given all arguments, for those among them that are secrets.
 * @throws TypeError when the arguments or the options make no request.
 */
export function prepareCall(
  connection: Connection,
  operationId: string,
  write: (operation: OperationFacts, headers: Record<string, string>) => WrittenRequest,
  options: CallOptions | undefined,
  given: unknown,
): Call {
  const { signal, headers: ownHeaders, ...limits } = options ?? {}
  if (signal && typeof signal.addEventListener !== 'function')
    throw new TypeError('signal must be an AbortSignal.')
  const operation = connection.contract.operations[operationId] as OperationFacts
  const { path, shownPath, headers, body, repeatable } = write(operation, connection.headers)
  const [method = ''] = operation.route.split(' ')
  return {
    id: {},
    shown: { operationId, method, url: connection.baseUrl + shownPath },
    connection,
    operation,
    url: connection.baseUrl + path,
    headers: ownHeaders ? { ...headers, ...readHeaders(ownHeaders) } : headers,
    body,
    given,
    repeatable,
    limits: withLimits(limits, connection.limits),
    signal,
    attempts: 0,
  }
}
