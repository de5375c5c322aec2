/** The body of a request, read. */
export interface Body {
  /** A JSON value for JSON, text for all else, undefined when empty. */
  body: unknown
  /** Whether the body is labelled as JSON and is none. Then it stays text, which no schema of an object accepts. */
  malformed: boolean
}

/** Prism keeps every violation of every value, so a flood of values would take all memory. */
const MOST_VALUES = 20_000

/**
 * Reads the body of a request as its media type says.
 *
 * @throws Error with `statusCode: 413` when a body of JSON holds more than 20000 values.
 */
export function parseBody(text: string | undefined, contentType = ''): Body {
  if (!text) return { body: undefined, malformed: false }
  if (!/^[\w.-]+\/([\w.-]+\+)?json\b/i.test(contentType)) return { body: text, malformed: false }
  if (hasMoreValues(text, MOST_VALUES)) {
    const error = new Error(`A body of JSON may hold ${MOST_VALUES} values.`)
    throw Object.assign(error, { statusCode: 413 })
  }
  try {
    return { body: JSON.parse(text), malformed: false }
  } catch {
    return { body: text, malformed: true }
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
