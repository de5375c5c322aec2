import { writeFields, writeParameter } from '@casebook/openapi/write-parameter'
import type { ParameterStyle } from './contract-facts.ts'

/**
 * Writes a parameter that most operations do not have: an object, a list in a style of its own, or JSON.
 *
 * @returns the fields of a query, percent-encoded, such as `ids=1,2`; in a path or a header one text at the most
 */
export function writeStyled(
  name: string,
  place: 'path' | 'query' | 'header',
  style: ParameterStyle,
  given: unknown,
): string[] {
  const value = withoutNothing(given)
  if (value === undefined) return []
  const encode = place === 'header' ? (text: string) => text : encodeText
  const parameter = { name, in: place, ...(style !== 'json' && style) }
  const written = style === 'json' ? JSON.stringify(value) : value
  return place === 'query'
    ? writeFields(parameter, written, encode).map((field) => field.join('='))
    : [writeParameter(parameter, written, encode)]
}

/** A text, percent-encoded. Half of a character is none. */
function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

/** What of a value is sent: no part of it that is null or undefined; undefined when nothing is left. */
export function withoutNothing(value: unknown): unknown {
  if (value == null) return undefined
  if (typeof value !== 'object' || value instanceof Blob) return value
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON()
  const entries = Object.entries(value).filter(([, item]) => item != null)
  if (entries.length === 0) return undefined
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}
