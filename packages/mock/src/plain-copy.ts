import { statusError } from './status-error.ts'

/** How many levels a value may be nested. */
const DEEPEST = 100

/** Names that mean something to JavaScript or to JSONata, which runs a value that is marked as a function. */
const RESERVED = /^(__proto__$|_jsonata_)/

/**
 * A copy that is data and nothing else. Properties whose names have a meaning of their own are left out, so that
 * what a client sends can never be run.
 *
 * @throws Error with `statusCode: 413` when the value is nested deeper than 100 levels.
 */
export function plainCopy(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= DEEPEST) {
    throw statusError(413, `A request may be nested ${DEEPEST} levels deep where state is kept.`)
  }
  if (Array.isArray(value)) return Array.from(value, (item) => plainCopy(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      RESERVED.test(key) || item === undefined ? [] : [[key, plainCopy(item, depth + 1)]],
    ),
  )
}
