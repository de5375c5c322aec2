import { statusError } from '../status-error.ts'
import type { Body } from './read-body.ts'

/** Prism keeps every violation of every value, so a flood of values would take all memory. */
export const MOST_VALUES = 20_000

/**
 * Reads JSON.
 *
 * @throws Error with `statusCode: 413` when it holds more than 20000 values.
 */
export function readJson(text: string): Body {
  if (hasMoreValues(text, MOST_VALUES)) {
    throw statusError(413, `A body of JSON may hold ${MOST_VALUES} values.`)
  }
  try {
    return { value: JSON.parse(text), malformed: false }
  } catch {
    return { value: text, malformed: true }
  }
}

/** Counts without parsing, since parsing a flood is what must not happen. */
function hasMoreValues(text: string, most: number): boolean {
  let values = 1
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]
    if (sign === '"') index = endOfText(text, index)
    else if ((sign === ',' || sign === '[' || sign === '{') && ++values > most) return true
  }
  return false
}

/** Where the text that begins here ends. */
function endOfText(text: string, start: number): number {
  let index = start + 1
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index
}
