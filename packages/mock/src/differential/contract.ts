import { type Document, type Operation, resolve, type Schema } from '@casebook/openapi'

// The document is read anew here, so that an error in how the mock reads it shows.

/** What the document says of one media type of a response. */
export interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example>
}

/** An example, with the extensions that the mock understands. */
export interface Example {
  value?: unknown
  'x-echo'?: Record<string, string>
  'x-computed'?: Record<string, string>
  'x-violations'?: { in: string; name?: string; rule?: string }[]
}

/**
 * The media types in which an operation has a status, undefined when it has no such status.
 *
 * @param status Default: that of success.
 */
export function contentFor(
  document: Document,
  { path, method }: Operation,
  status?: number,
): Record<string, MediaType> | undefined {
  const responses = document.paths?.[path]?.[method as 'get']?.responses ?? {}
  const keys = Object.keys(responses)
  const key =
    status === undefined
      ? (keys.filter((each) => each.startsWith('2')).sort()[0] ?? 'default')
      : [`${status}`, `${`${status}`[0]}XX`, 'default'].find((each) => keys.includes(each))
  const response = key === undefined ? undefined : responses[key]
  return response && ((resolve(document, response).content ?? {}) as Record<string, MediaType>)
}

/** The examples of a media type under their keys. One without a key is called `default`. */
export function examplesOf(
  document: Document,
  { example, examples = {} }: MediaType,
): Record<string, Example> {
  const keyed = Object.entries(examples).map(([key, each]) => [key, resolve(document, each)])
  return {
    ...(example !== undefined && { default: { value: example } }),
    ...Object.fromEntries(keyed),
  }
}

/** What a request asks for with `Prefer`. */
export function preferenceOf(prefer = ''): { code?: number; example?: string } {
  const code = /\bcode=(\d{3})\b/.exec(prefer)?.[1]
  const example = /\bexample=(\w+)/.exec(prefer)?.[1]
  return { ...(code && { code: Number(code) }), ...(example && { example }) }
}
