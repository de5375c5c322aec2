import { readForm, readMultipart } from './read-form.ts'
import { readJson } from './read-json.ts'
import { readXml } from './read-xml.ts'

/** A body as far as it can be read without a schema. */
export interface Body {
  /** A value for JSON, forms and XML, text for all else, undefined when there is none. */
  value: unknown
  /** Whether all scalars are text because the media type has no others. A list of one looks like a scalar then. */
  isText?: boolean
  /** Whether the operation does not declare its media type, so that the engine shall refuse it. */
  isForeign?: boolean
  /** Whether the body is not what its media type says. Then it stays text. */
  malformed: boolean
}

export const NO_BODY: Body = { value: undefined, malformed: false }

/** Reads a body of any media type as most servers do: JSON, however it is called, and text. */
export function readToTheLetter(text: string | undefined, contentType = ''): Body {
  if (!text) return NO_BODY
  if (/^[\w.-]+\/([\w.-]+\+)?json\b/i.test(contentType)) return readJson(text)
  return { value: text, malformed: false }
}

/**
 * Reads a body as JSON, form or XML.
 *
 * @param mediaType in lower case, without parameters
 * @throws Error with `statusCode: 413` when it holds more than a reader can take.
 */
export function readBody(
  text: string,
  mediaType: string,
  contentType: string,
): Body | Promise<Body> {
  if (isJson(mediaType)) return readJson(text)
  if (mediaType === 'application/x-www-form-urlencoded') return readForm(text)
  if (mediaType === 'multipart/form-data') return readMultipart(text, contentType)
  if (/[/+]xml$/.test(mediaType)) return readXml(text)
  return { value: text, malformed: false }
}

/** Whether a media type is JSON, whatever it is called. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType)
}

/** The media type that a header names, in lower case and without its parameters. */
export function mediaTypeOf(contentType: string): string {
  const end = contentType.indexOf(';')
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase()
}
