import type { CallError } from './errors.ts'

/** What every hook is told. */
export interface HookEvent {
  /** The same object in all events of one call, and in those of no other: a key for what a hook keeps. */
  call: object
  operationId: string
  /** The path template, such as `/orders/{id}`. */
  route: string
  /** In upper case. */
  method: string
  /** With `***` in place of secrets. */
  url: string
  /** Number of the request within the call, counted from 1. */
  attempt: number
}

/** A request is about to be sent. */
export interface RequestEvent extends HookEvent {
  /** The headers, without the token. What is set here is sent, such as `traceparent`. */
  headers: Headers
}

/** A request was answered, or will not be. */
export interface ResponseEvent extends HookEvent {
  /** Milliseconds since the request was sent. */
  duration: number
  /** Undefined when there was no answer. */
  status: number | undefined
  /** The headers of the answer, without cookies; undefined when there was none. */
  headers: Headers | undefined
  /**
   * Why there was no answer, or no end of it: a CallError, or a mistake in the option `fetch`. Undefined when there was
   * one, whatever its status.
   */
  error: Error | undefined
}

/** A request will be sent again. */
export interface RetryEvent extends HookEvent {
  /** Milliseconds until then. */
  delay: number
  /** Why the request failed. */
  error: CallError
}

/** A call is over. */
export interface EndEvent extends HookEvent {
  /** Milliseconds since the call began, with all its requests and the waiting between them. */
  duration: number
  /** Why the call failed, a CallError, what `onRequest` threw or a mistake in the option `fetch`; undefined when it succeeded. */
  error: Error | undefined
}

/**
 * Functions for logging, tracing and metrics. They may be async and are waited for; `onRequest` no longer than
 * `totalTimeout` and the signal allow. What `onRequest` throws is what the
 * call rejects with, before anything is sent. What the others throw is printed on the console, so that no answer is lost.
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined
  onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined
  onRetry?: ((event: RetryEvent) => void | Promise<void>) | undefined
  onEnd?: ((event: EndEvent) => void | Promise<void>) | undefined
}
