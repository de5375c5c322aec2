import type { Connection } from './connection.ts'
import type { OperationFacts, SentBody } from './contract-facts.ts'
import { AbortedError, type CallContext, TimeoutError } from './errors.ts'
import type { FetchedText } from './fetch-text.ts'
import type { HookEvent } from './hooks.ts'
import type { LimitValues } from './options.ts'
import type { Violation } from './validate/answer-validator.ts'
import type { Ends } from './within-limits.ts'

/** A call that is ready to be sent. */
export interface Call {
  /** Tells this call from all others. */
  id: object
  /** What errors and hooks are told of it: the URL with `***` in place of secrets. */
  shown: Pick<CallContext, 'operationId' | 'method' | 'url'>
  connection: Connection
  operation: OperationFacts
  url: string
  /** The arguments, in which there may be secrets. */
  given: unknown
  /** By their names in lower case, without credentials. */
  headers: Record<string, string>
  body: SentBody
  repeatable: boolean
  limits: LimitValues
  signal: AbortSignal | undefined
  /** How many requests were sent so far. */
  attempts: number
}

/** A response that was read. */
export interface Answer extends FetchedText {
  /**
   * The text as a value, parsed where it is JSON, and without secrets where it reports failure; a Blob where the
   * contract has bytes.
   */
  body: unknown
  /** Puts `***` in place of the secrets of the call. */
  hide: (text: string) => string
}

/** What an error tells of its call. */
export function contextOf({ shown, attempts }: Call, retryable: boolean): CallContext {
  return { ...shown, attempts, retryable }
}

/** What a hook is told of a call. */
export function eventOf({ id, shown, operation, attempts }: Call): HookEvent {
  const route = operation.route.split(' ')[1] as string
  return { call: id, route, ...shown, attempt: attempts }
}

/** How an answer differs from the contract, as far as the caller wants to know. */
export function violationsOf(
  { connection, shown }: Call,
  { response, body }: Answer,
): readonly Violation[] {
  return typeof body === 'object'
    ? (connection.validate?.({ operationId: shown.operationId, status: response.status, body }) ??
        [])
    : []
}

/** What ends a part of a call: the caller's signal, the time for the whole call, and that for the part. */
export function endsOf(
  call: Call,
  deadline: number,
  timeout?: number,
  failed: Ends['failed'] = (thrown) => thrown,
): Ends {
  const left = deadline - performance.now()
  const isShort = timeout !== undefined && timeout < left
  return {
    milliseconds: isShort ? timeout : left,
    late: () => {
      const limit = isShort ? 'timeout' : 'totalTimeout'
      const message = `No answer came within the ${call.limits[limit]} ms of ${limit}.`
      return new TimeoutError(contextOf(call, call.repeatable), message)
    },
    signal: call.signal,
    stopped: (reason) => new AbortedError(contextOf(call, false), reason),
    failed,
  }
}
