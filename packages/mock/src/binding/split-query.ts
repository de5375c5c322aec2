import type { EngineRequest } from '../engine.ts'
import type { Names } from './names.ts'
import { baseName, readFields, type Texts } from './read-fields.ts'

type Query = EngineRequest['query']

/** A query, and what of the body stood in it. */
export interface SplitQuery {
  /** What is no property of the body, by the names of the contract. */
  query: Query
  /** Undefined when the query has nothing of the body. */
  body: Record<string, Texts> | undefined
}

/** Parts a query into parameters and properties of the body. A name that is both is a parameter. */
export function splitQuery(parameters: Names, properties: Names, query: Query): SplitQuery {
  const names = Object.keys(query)
  if (names.every((name) => parameters.find(name) === name)) return { query, body: undefined }
  const rest = new Map<string, string | string[]>()
  const fields: [string, string][] = []
  for (const name of names) {
    const value = query[name] ?? ''
    const parameter = parameters.find(name)
    const base = baseName(name)
    const property = parameter === undefined ? properties.find(base) : undefined
    if (property !== undefined) {
      const field = property + name.slice(base.length)
      for (const text of [value].flat()) fields.push([field, text])
    } else if (!rest.has(parameter ?? name)) rest.set(parameter ?? name, value)
  }
  return {
    query: Object.fromEntries(rest),
    body: fields.length > 0 ? readFields(fields) : undefined,
  }
}
