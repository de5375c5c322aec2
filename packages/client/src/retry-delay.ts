import type { LimitValues } from './options.ts'

/**
 * How long to wait before a retry, in milliseconds: what the server asks for with `Retry-After`, else a random share
 * of a time that doubles with every attempt, so that clients which failed together do not come back together.
 *
 * @param attempt number of the attempt that failed, counted from 1.
 */
export function retryDelay(
  attempt: number,
  { retryDelay, maxRetryDelay }: LimitValues,
  headers: Headers | undefined,
): number {
  // No time, and one that is over, would bring them all back at once.
  return (
    (headers && retryAfter(headers)) ||
    Math.random() * Math.min(maxRetryDelay, retryDelay * 2 ** (attempt - 1))
  )
}

/** The header's seconds or date as milliseconds from now; undefined when it is missing or malformed. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('Retry-After') ?? ''
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000
  // The server's own clock counts, since the date is of that clock.
  const now = Date.parse(headers.get('Date') ?? '') || Date.now()
  const date = /^[a-z]/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
