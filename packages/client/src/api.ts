// What the clients of all APIs export alike.
export type { CallContext } from './errors.ts'
export {
  AbortedError,
  ApiError,
  CallError,
  type CallFailure,
  ConnectionError,
  InvalidAnswerError,
  TimeoutError,
  TokenError,
  UnexpectedStatusError,
} from './errors.ts'
export type { Fetch, FetchInit, FetchResponse } from './fetch.ts'
export type { Bytes, Given } from './given.ts'
export type {
  EndEvent,
  HookEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './hooks.ts'
export type { CallOptions, ClientOptions, Limits } from './options.ts'
export type { Failed, OrThrow, Result, Success } from './result.ts'
export type { Token, TokenSource } from './token.ts'
export type { AnswerValidator, Violation } from './validate/answer-validator.ts'
