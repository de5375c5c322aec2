import { type Document, resolve } from '@casebook/openapi'
import type { RawRequest } from './create-binder.ts'
import { mediaTypeOf, readBody } from './read-body.ts'

/** The credentials of a query that may also be fields of a form, by `x-form-field` of their security schemes. */
export function formCredentials(document: Document): string[] {
  return Object.values(document.components?.securitySchemes ?? {}).flatMap((reference) => {
    const scheme = resolve(document, reference)
    const isField = (scheme as { 'x-form-field'?: unknown })['x-form-field'] === true
    return isField && scheme.type === 'apiKey' && scheme.in === 'query' ? [scheme.name] : []
  })
}

/** No credentials. */
export const NONE: Record<string, string> = {}

/**
 * Those that a form holds, as the query would have them. Other bodies have none.
 *
 * @throws Error with `statusCode: 413` when the form holds too much.
 */
export function readFormCredentials(
  names: string[],
  { text, headers: { 'content-type': contentType = '' } }: RawRequest,
): Record<string, string> | Promise<Record<string, string>> {
  // Few forms hold one, and reading a form takes a while.
  if (!text || !names.some((name) => text.includes(name))) return NONE
  const mediaType = mediaTypeOf(contentType)
  if (!FORMS.has(mediaType)) return NONE
  const pick = ({ value }: { value: unknown }) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const field = Object.hasOwn(Object(value), name) && Object(value)[name]
        return typeof field === 'string' ? [[name, field] as const] : []
      }),
    )
  const body = readBody(text, mediaType, contentType)
  return body instanceof Promise ? body.then(pick) : pick(body)
}

const FORMS = new Set(['application/x-www-form-urlencoded', 'multipart/form-data'])
