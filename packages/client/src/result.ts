import type { CallError } from './errors.ts'

/** What a call resolves to. It has either `error` or `data`. */
export type Result<Data, Failure extends CallError = CallError, Envelope = unknown> =
  | Success<Data, Envelope>
  | Failed<Failure>

/** A call that succeeded. */
export interface Success<Data, Envelope> {
  /** The payload; undefined where success has no content. */
  data: Data
  /** The whole body, of which `data` is the part that matters. */
  envelope: Envelope
  error?: undefined
  /** The HTTP response, its body already read. */
  response: Response
}

/** A call that failed. */
export interface Failed<Failure extends CallError> {
  data?: undefined
  envelope?: undefined
  /** Why. `switch` over its `name`. */
  error: Failure
  /** The HTTP response, its body already read; undefined when none came. */
  response: Response | undefined
}

/** The same operations, resolving to their data and rejecting with what would have been `error`. */
export type OrThrow<Operations> = {
  [Id in keyof Operations]: Operations[Id] extends (
    ...args: infer Arguments
  ) => Promise<infer Outcome>
    ? (...args: Arguments) => Promise<DataOf<Outcome>>
    : never
}

type DataOf<Outcome> = Outcome extends { data: infer Data; error?: undefined } ? Data : never
