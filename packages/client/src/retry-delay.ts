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
  const value = headers?.get('Retry-After') ?? ''
  // The server's own clock counts, since a date is of that clock.
  const now = Date.parse(headers?.get('Date') ?? '') || Date.now()
  const wanted = /^[\d.]+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  // No time, and one that is over, would bring them all back at once.
  return wanted > 0
    ? wanted
    : Math.random() * Math.min(maxRetryDelay, retryDelay * 2 ** (attempt - 1))
}
