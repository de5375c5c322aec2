/** What shall go wrong with an answer, when, and how often. */
export interface Fault {
  /** The fault as it was said, in one order and without needless spaces, so that equal faults count together. */
  readonly text: string
  /** Time before the answer, in milliseconds. Fixed when both are equal. */
  readonly latency?: { readonly min: number; readonly max: number }
  /** Where the random numbers of a range of latency start. */
  readonly seed?: number
  readonly status?: number
  /** In seconds. */
  readonly retryAfter?: number
  /** The connection is reset before anything is sent. */
  readonly reset?: true
  /** Half of the body is sent, then the connection ends. */
  readonly cut?: true
  /** Time that the body takes, in milliseconds. */
  readonly drip?: number
  /** The body is complete and does not parse. */
  readonly malformed?: true
  /** How many requests the fault strikes. Absent: all. */
  readonly times?: number
  /** How many requests it leaves alone before. */
  readonly skip?: number
  /** The only operation that it strikes, by its `operationId`. */
  readonly operation?: string
}
