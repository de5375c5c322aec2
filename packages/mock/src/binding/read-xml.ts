import { parseXml } from '@casebook/openapi'
import { statusError } from '../status-error.ts'
import type { Body } from './read-body.ts'
import { MOST_VALUES } from './read-json.ts'

/** In letters. Reading this much takes a few tenths of a second. */
const LONGEST = 1024 * 1024

/**
 * Reads XML: the children of the root, whatever its name, are the properties.
 *
 * @throws Error with `statusCode: 413` when it is longer than 1 MiB or holds more than 20000 elements.
 */
export function readXml(text: string): Body {
  if (text.length > LONGEST) throw statusError(413, `A body of XML may have ${LONGEST} letters.`)
  if (hasMoreElements(text, MOST_VALUES)) {
    throw statusError(413, `A body of XML may hold ${MOST_VALUES} elements.`)
  }
  try {
    const { content } = parseXml(text)
    return { value: typeof content === 'string' ? {} : content, isText: true, malformed: false }
  } catch {
    return { value: text, malformed: true }
  }
}

function hasMoreElements(text: string, most: number): boolean {
  let elements = 0
  for (let index = text.indexOf('<'); index >= 0; index = text.indexOf('<', index + 1)) {
    if (text[index + 1] !== '/' && ++elements > most) return true
  }
  return false
}
