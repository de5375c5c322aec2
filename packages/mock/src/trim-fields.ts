import type { Document } from '@casebook/openapi'
import { responseRules } from '@casebook/openapi'
import { baseName, readFields } from './binding/read-fields.ts'
import type { EngineRequest } from './engine.ts'

/**
 * Leaves in an answer only the properties that the query lists, at every depth of the property that the contract names
 * (`fields` of `x-response-rules`). Letter case does not count.
 *
 * @param query with what the contract does not declare; the parameter may stand in it as `fields`, `fields[]` or `fields[0]`
 */
export function trimFields(
  document: Document,
  query: EngineRequest['query'],
  answer: unknown,
): unknown {
  const { fields } = responseRules(document)
  if (!fields || !isObject(answer) || !Object.hasOwn(answer, fields.of)) return answer
  const names = listed(query, fields.parameter)
  if (names.size === 0) return answer
  return { ...answer, [fields.of]: keep(answer[fields.of as keyof typeof answer], names) }
}

function listed(query: EngineRequest['query'], parameter: string): Set<string> {
  const entries = Object.entries(query)
    .filter(([name]) => isParameter(name, parameter))
    .flatMap(([name, value]) =>
      [value].flat().map((text): [string, string] => [name.toLowerCase(), text]),
    )
  if (entries.length === 0) return new Set()
  const texts = Object.values(readFields(entries))
    .flat()
    .filter((text) => typeof text === 'string')
  return new Set(
    texts.flatMap((text) => text.toLowerCase().split(',')).filter((name) => name !== ''),
  )
}

/** Whether a name in the query is that of a parameter, alone or with brackets. */
export function isParameter(name: string, parameter: string): boolean {
  return baseName(name).toLowerCase() === parameter.toLowerCase()
}

function keep(value: unknown, names: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => keep(item, names))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([name]) => names.has(name.toLowerCase()))
  return Object.fromEntries(kept.map(([name, child]) => [name, keep(child, names)]))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
