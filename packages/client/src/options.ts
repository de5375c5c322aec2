import type { Fetch } from './fetch.ts'
import type { Hooks } from './hooks.ts'
import type { TokenSource } from './token.ts'
import type { AnswerValidator } from './validate/answer-validator.ts'

/**
 * Limits of a call, for all calls of a client, or for one, whose defaults are those of its client.
 * Times are in milliseconds: 0 is no time at all, and Infinity is no limit.
 */
export interface Limits {
  /** Time for one attempt, its body included. Default: 30 000. */
  timeout?: number | undefined
  /** Time for the whole call, with all its attempts and the waiting between them. Default: 120 000. */
  totalTimeout?: number | undefined
  /** Bytes of the longest answer that is read, after decompression. Default: 52 428 800. */
  maxAnswerSize?: number | undefined
  /**
   * How many times a call is sent again when the network fails or the server answers 408, 429, 500, 502, 503 or 504.
   * Calls that must not be repeated are not, whatever this says. Default: 2.
   */
  retries?: number | undefined
  /** Longest wait before the first retry; it doubles with each further one. Default: 500. */
  retryDelay?: number | undefined
  /** Longest wait before any retry, unless the server asks for more with `Retry-After`. Default: 8000. */
  maxRetryDelay?: number | undefined
}

/** A value for each limit. */
export type LimitValues = Record<keyof Limits, number>

/** What the clients of all APIs have in common. */
export interface ClientOptions extends Limits {
  /**
   * The access token, or a function that gives it. The function is called when the first request needs a token, shortly
   * before the token expires, and once more when the server refuses it with status 401; concurrent calls share one
   * call of the function. Without a token, only calls that need none succeed.
   */
  token?: string | TokenSource | undefined
  /** What sends the requests. Default: the global `fetch`. */
  fetch?: Fetch | undefined
  /** Headers of every request. */
  headers?: Record<string, string> | undefined
  /** Called when a request is sent and answered, and when a call is repeated and over. */
  hooks?: Hooks | undefined
  /** Holds answers against the contract; made by `validateAnswers` of the subpath `validate`. */
  validate?: AnswerValidator | undefined
}

/** What one call may have of its own. */
export interface CallOptions extends Limits {
  /** Ends the call, and the waiting before a retry. */
  signal?: AbortSignal | undefined
  /** Further headers of the request. */
  headers?: Record<string, string> | undefined
}

export const defaultLimits: LimitValues = {
  timeout: 30_000,
  totalTimeout: 120_000,
  maxAnswerSize: 50 * 2 ** 20,
  retries: 2,
  retryDelay: 500,
  maxRetryDelay: 8000,
}

/**
 * Limits with others in place of those that are not given.
 *
 * @throws TypeError when a limit is not a number from 0 up, or there is no such limit.
 */
export function withLimits(given: Limits, others: LimitValues): LimitValues {
  const limits = { ...others }
  for (const [key, own] of Object.entries(given)) {
    const name = key as keyof Limits
    if (!(name in others)) throw new TypeError(`There is no option ${name}.`)
    const value = own ?? others[name]
    if (typeof value !== 'number' || !(value >= 0) || (name === 'retries' && value % 1))
      throw new TypeError(`${name} must be a number from 0 up, for retries a whole one.`)
    limits[name] = value
  }
  return limits
}
