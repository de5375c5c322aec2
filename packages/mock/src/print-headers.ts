import {
  type Document,
  type Parameter,
  type Schema,
  sample,
  writeParameter,
} from '@casebook/openapi'
import { isContentType, isHeaderName, isOwnHeader } from './own-headers.ts'

/** A header of a response, in Prism's terms. */
export interface DescribedHeader {
  name: string
  schema?: unknown
  /** Its media types, where it is described like a body. */
  content?: Record<string, { schema?: unknown }> | undefined
  explode?: boolean | undefined
  examples?: unknown[] | undefined
}

/** Headers of an answer as texts; several lines of one name are a list. */
export type PrintedHeaders = Record<string, string | string[]>

/**
 * Writes the headers that a contract has for a response, except those that are the server's.
 *
 * @param made the values that Prism chose or made up: texts and numbers only, of examples anything
 */
export function printHeaders(
  document: Document,
  described: DescribedHeader[],
  made: Record<string, unknown>,
): PrintedHeaders {
  const entries = described.flatMap((header) => {
    const { name } = header
    if (isOwnHeader(name) || isContentType(name) || !isHeaderName(name)) return []
    const value = made[name] ?? sampleOf(document, header)
    return value === undefined || value === null ? [] : [[name, print(header, value)] as const]
  })
  return Object.fromEntries(entries)
}

/** The example of a header, else what its schema allows. */
function sampleOf(document: Document, { schema, content = {}, examples = [] }: DescribedHeader) {
  const [example] = examples as { value?: unknown }[]
  if (example?.value !== undefined) return example.value
  const described = schema ?? Object.values(content)[0]?.schema
  return described ? sample(document, described as Schema, { optional: true }) : undefined
}

function print({ name, content, explode }: DescribedHeader, value: unknown): string | string[] {
  if (content && typeof value !== 'string') return JSON.stringify(value)
  // It is the one header whose values cannot stand in one line.
  if (Array.isArray(value) && name.toLowerCase() === 'set-cookie') return value.map(String)
  const parameter = { name, in: 'header', style: 'simple', explode: explode ?? false }
  return writeParameter(parameter as Parameter, value)
}
