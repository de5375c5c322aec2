import { statusError } from '../status-error.ts'
import type { Body } from './read-body.ts'
import { readFields } from './read-fields.ts'

const MOST_FIELDS = 1000
/** In letters. */
const LONGEST_MULTIPART = 1024 * 1024

/**
 * Reads a form of percent-encoded text.
 *
 * @throws Error with `statusCode: 413` when it has more than 1000 fields.
 */
export function readForm(text: string): Body {
  refuseMore(count(text, '&') + 1)
  return { value: readFields(new URLSearchParams(text)), isText: true, malformed: false }
}

/**
 * Reads a form of several parts. Files are passed over, as servers keep them apart from the fields.
 *
 * @param contentType the whole header, since it has the boundary
 * @throws Error with `statusCode: 413` when it is longer than 1 MiB or has more than 1000 fields.
 */
export async function readMultipart(text: string, contentType: string): Promise<Body> {
  if (text.length > LONGEST_MULTIPART) {
    throw statusError(413, `A form of several parts may have ${LONGEST_MULTIPART} letters.`)
  }
  const form = new Response(text, { headers: { 'Content-Type': contentType } }).formData()
  const entries = await form.then(
    (data) => [...data],
    () => undefined,
  )
  if (!entries) return { value: text, malformed: true }
  refuseMore(entries.length)
  const fields = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { value: readFields(fields), isText: true, malformed: false }
}

function refuseMore(fields: number): void {
  if (fields > MOST_FIELDS) throw statusError(413, `A form may have ${MOST_FIELDS} fields.`)
}

function count(text: string, sign: string): number {
  let found = 0
  for (let index = text.indexOf(sign); index >= 0; index = text.indexOf(sign, index + 1)) found++
  return found
}
