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

/** What errors of some classes tell besides. */
interface Shown {
  status?: number
  code?: string | number | undefined
  violations?: readonly Violation[]
}

/** A call that did not succeed. Every error of the client is one of its subclasses; `name` tells which. */
export abstract class CallError extends Error implements CallContext {
  abstract override readonly name: string
  declare readonly operationId: string
  declare readonly method: string
  declare readonly url: string
  declare readonly attempts: number
  declare readonly retryable: boolean

  /** @param shown what printing shows of it. */
  constructor(shown: CallContext & Shown, message: string, options?: ErrorOptions) {
    super(message, options)
    Object.assign(this, shown)
  }

  /** What a logger writes: all that printing shows, and the message. */
  toJSON(): object {
    return { ...this, message: this.message }
  }
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

  constructor(
    shown: CallContext & Shown,
    message: string,
    { response, body }: { response: Response; body: unknown },
  ) {
    super({ ...shown, status: response.status }, message)
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
}

/** The answer took longer than the option `timeout` or `totalTimeout` allows. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError'
}

/** The caller's signal ended the call. `cause` is the reason of the signal. */
export class AbortedError extends CallError {
  override readonly name = 'AbortedError'
}

/**
 * There was no token to send, because the option `token` failed to give one. The message says why. `cause` is what the
 * function threw: an error of this package itself, or a copy of what any other says, without what hangs on it.
 */
export class TokenError extends CallError {
  override readonly name = 'TokenError'
}

/** The server reported success, but its answer is not what the contract promises, or too large to be read. */
export class InvalidAnswerError extends ApiError {
  override readonly name = 'InvalidAnswerError'
  declare readonly violations: readonly Violation[]
}

/** What any call can fail with, beside the statuses that the contract documents for it. */
export type CallFailure =
  | UnexpectedStatusError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | TokenError
  | InvalidAnswerError
