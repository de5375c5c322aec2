/** A fault that cannot be had. The message says what is wrong with it and what can be had instead. */
export class FaultError extends Error {
  override readonly name = 'This fault cannot be had'
  readonly statusCode = 400
}
