import { innermost, reasonOf } from './safe-cause.ts'
import type { Violation } from './validate/answer-validator.ts'

/** What is known of every call that failed. */
export interface CallContext {
  /** The operation's id in the contract. */
  operationId: string
  /** The HTTP method, in upper case. */
  method: string
  /** The URL that was called, with `***` in place of secrets. */
  url: string
  /** How many requests were sent, retries counted. */
  attempts: number
  /** Whether the same call may be sent again: it does no harm, and the failure may pass. */
  retryable: boolean
}

/** A call that did not succeed. Every error of the client is one of its subclasses; `name` tells which. */
export abstract class CallError extends Error implements CallContext {
  abstract override readonly name: string
  declare readonly operationId: string
  declare readonly method: string
  declare readonly url: string
  declare readonly attempts: number
  declare readonly retryable: boolean

  constructor(context: CallContext, message: string, options?: ErrorOptions) {
    super(message, options)
    Object.assign(this, context)
  }

  /** What a logger writes: all that printing shows, and the message. */
  toJSON(): object {
    return { ...this, message: this.message }
  }
}

/** An answer that is not the one that was wanted. */
export interface Problem {
  response: Response
  body: unknown
  /** The vendor's own code, where the body has one. */
  code?: string | number | undefined
  /** The vendor's own message, where the body has one; else what else is known. */
  message: string
}

/**
 * The server answered, but not with success. There is a subclass for every status that the contract documents for the
 * operation, such as `NotFoundError`, and {@link UnexpectedStatusError} for any other.
 */
export abstract class ApiError<Body = unknown> extends CallError {
  /** The HTTP status. */
  declare readonly status: number
  /** The vendor's code, such as `400-253`; undefined when the body has none. */
  declare readonly code: string | number | undefined
  // Private, so that no logger prints headers and what people wrote.
  readonly #response: Response
  readonly #body: unknown

  constructor(context: CallContext, { response, body, code, message }: Problem) {
    super(context, message)
    this.status = response.status
    this.code = code
    this.#response = response
    this.#body = body
  }

  /** The HTTP response, its body already read. */
  get response(): Response {
    return this.#response
  }

  /** The body: parsed where it is JSON, else its text; undefined when it is empty. */
  get body(): Body | string | undefined {
    return this.#body as Body
  }
}

/** The server answered with a status that the contract does not document for the operation. */
export class UnexpectedStatusError extends ApiError {
  override readonly name = 'UnexpectedStatusError'
}

/**
 * No answer came: the host is unknown or refuses the connection, or the connection broke. The message says why.
 * `cause` is a copy of what `fetch` threw, without secrets and without the request.
 */
export class ConnectionError extends CallError {
  override readonly name = 'ConnectionError'
  /** The platform's code of what went wrong, such as `ECONNREFUSED`; undefined when it gives none, as in browsers. */
  declare readonly code: string | undefined

  constructor(context: CallContext, cause: Error) {
    super(context, `No answer came from ${context.url.split('/')[2]}: ${reasonOf(cause)}`, {
      cause,
    })
    this.code = innermost(cause).code
  }
}

/** The answer took longer than the option `timeout` or `totalTimeout` allows. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError'
}

/** The caller's signal ended the call. `cause` is the reason of the signal. */
export class AbortedError extends CallError {
  override readonly name = 'AbortedError'

  constructor(context: CallContext, cause: unknown) {
    super(context, 'The caller ended the call.', { cause })
  }
}

/**
 * There was no token to send, because the option `token` failed to give one. The message says why. `cause` is what the
 * function threw: an error of this package itself, or a copy of what any other says, without what hangs on it.
 */
export class TokenError extends CallError {
  override readonly name = 'TokenError'

  constructor(context: CallContext, cause: Error) {
    super(context, `The option \`token\` gave no token: ${reasonOf(cause)}`, { cause })
  }
}

/** The server reported success, but its answer is not what the contract promises, or too large to be read. */
export class InvalidAnswerError extends ApiError {
  override readonly name = 'InvalidAnswerError'
  declare readonly violations: readonly Violation[]

  constructor(
    context: CallContext,
    problem: Omit<Problem, 'message'>,
    violations: readonly Violation[],
  ) {
    const reasons = violations.slice(0, 5).map(({ path, message }) => `${path} ${message}`.trim())
    const message = `The answer is not what the contract promises: ${reasons.join('; ')}.`
    super(context, { ...problem, message })
    this.violations = violations
  }
}

/** What any call can fail with, beside the statuses that the contract documents for it. */
export type CallFailure =
  | UnexpectedStatusError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | TokenError
  | InvalidAnswerError
