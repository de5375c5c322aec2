/** What one connection and one request may take. */
export const LIMITS = {
  /** Bytes of the request line and the headers together. */
  headers: 64 * 1024,
  /** Bytes of a body. */
  body: 10 * 1024 * 1024,
  /** Milliseconds from the first byte of a request to its last. */
  request: 10_000,
  /** Milliseconds for which a connection may be silent between two requests. */
  idle: 72_000,
  /** Characters of a path parameter: a list of 20000, each of which may be percent-encoded. */
  parameter: 3 * 20_000,
} as const
