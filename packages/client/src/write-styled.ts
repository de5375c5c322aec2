import { writeFields, writeParameter } from '@casebook/openapi/write-parameter'
import type { OperationFacts, ParameterStyle } from './contract-facts.ts'
import { writeList } from './write-list.ts'
import { writeQuery } from './write-query.ts'
import type { Add, Take } from './write-url.ts'

/**
 * Writes a parameter of a path or of a header that most operations do not have: an object, or a list in a style of its
 * own.
 *
 * @returns one text at the most; undefined where the parameter is written as most are.
 */
export function writeStyled(
  operation: OperationFacts,
  name: string,
  place: 'path' | 'header',
  given: unknown,
): [text?: string] | undefined {
  const style = operation.styles?.[name]
  if (!style) return writeList(operation, name, place, given)
  const value = valueIn(style, given)
  const encode = place === 'header' ? String : encodeText
  return value === undefined
    ? []
    : [writeParameter({ ...(style !== 'json' && style), name, in: place }, value, encode)]
}

/** Writes a query some of whose parameters are objects, lists in styles of their own, or JSON. */
export function writeStyledQuery(operation: OperationFacts, take: Take, add: Add): void {
  let isFirst = true
  const addNext = (text: string, name: string) => {
    add((isFirst ? '?' : '&') + text, name)
    isFirst = false
  }
  for (const name of operation.query ?? []) {
    const style = operation.styles?.[name]
    const addPlain: Add = (text) => addNext(text.slice(1), name)
    if (!style) writeQuery({ ...operation, query: [name] }, take, addPlain)
    else {
      const value = valueIn(style, take(name))
      const parameter = { ...(style !== 'json' && style), name, in: 'query' as const }
      const fields = value === undefined ? [] : writeFields(parameter, value, encodeText)
      for (const field of fields) addNext(field.join('='), name)
    }
  }
}

/** What is written of a value. */
function valueIn(style: ParameterStyle, given: unknown): unknown {
  const value = withoutNothing(given)
  return value !== undefined && style === 'json' ? JSON.stringify(value) : value
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
