import { type BareItem, Token } from 'structured-headers'
import type { Fault } from './fault.ts'

/** In milliseconds. */
const LONGEST = 60_000
/** In seconds: a day. */
const LATEST_RETRY = 86_400
const MOST = 10_000
const LARGEST_SEED = 2 ** 32 - 1

/** A value of a dictionary of RFC 9651: an item, or an inner list of items. */
export type Said = BareItem | BareItem[]

interface Word {
  field: keyof Fault
  /** How the word is said, for those who said it otherwise. */
  form: string
  /** What is meant, undefined when it is not said like this. */
  read(said: Said): unknown
}

/** All words that a fault can be said with, in the order in which it is written down. */
export const FAULT_WORDS = new Map<string, Word>([
  [
    'latency',
    { field: 'latency', form: `latency=MS or latency=(MIN MAX), MS 0..${LONGEST}`, read: latency },
  ],
  ['seed', number('seed', 'seed', 0, LARGEST_SEED)],
  ['status', number('status', 'status', 200, 599)],
  ['retry-after', number('retryAfter', 'retry-after', 0, LATEST_RETRY)],
  ['reset', flag('reset')],
  ['cut', flag('cut')],
  ['drip', number('drip', 'drip', 1, LONGEST)],
  ['malformed', flag('malformed')],
  ['times', number('times', 'times', 1, MOST)],
  ['skip', number('skip', 'skip', 0, MOST)],
  ['operation', { field: 'operation', form: 'operation=OPERATION_ID', read: name }],
])

function number(field: keyof Fault, word: string, min: number, max: number): Word {
  return { field, form: `${word}=${min}..${max}`, read: (said) => within(said, min, max) }
}

function flag(field: 'reset' | 'cut' | 'malformed'): Word {
  return { field, form: field, read: (said) => (said === true ? true : undefined) }
}

function latency(said: Said): Fault['latency'] {
  const [min, max, ...more] = (Array.isArray(said) ? said : [said, said]).map((each) =>
    within(each, 0, LONGEST),
  )
  if (min === undefined || max === undefined || more.length > 0) return undefined
  return min <= max ? { min, max } : undefined
}

function name(said: Said): string | undefined {
  const text = said instanceof Token ? said.toString() : said
  return typeof text === 'string' && text !== '' ? text : undefined
}

function within(said: Said | undefined, min: number, max: number): number | undefined {
  if (typeof said !== 'number' || !Number.isInteger(said) || said < min || said > max) {
    return undefined
  }
  // A dictionary can say -0, which is written down as 0.
  return said === 0 ? 0 : said
}
