import type { Operation } from '@casebook/openapi'
import type { EngineRequest } from './engine.ts'
import { follow } from './follow.ts'

/** How an operation filters, sorts and pages its list: the names of its query parameters and of parts of its answer. */
export interface ListRules {
  /** Property of the answer that holds the items. */
  items: string
  limit: { parameter: string; most: number }
  offset: { parameter: string }
  sort: { by: string; order: string; descending: string }
  filter: { by: string; operator: string; value: string }
  /** Values of a parameter, and the properties that an item has which it keeps. */
  kind?: { parameter: string; values: Record<string, Record<string, unknown>> }
  /** Properties of the answer that count items. Each is left out where it says nothing. */
  counts: {
    /** How many items there are on this page. */
    returned: string
    offset: string
    /** Where the next page begins, with what the API adds to it. Sent when there is one. */
    next: { property: string; plus: number }
    /** How many items there are in all. Sent when there is a next page. */
    total: string
  }
}

type Query = EngineRequest['query']
type Item = Record<string, unknown>

/** The rules of an operation (`x-list`), undefined when it answers with no list. */
export function listRules({ extensions }: Operation): ListRules | undefined {
  return extensions['x-list'] as ListRules | undefined
}

/** Whether a request asks for a part of a list or for another order. */
export function asksForPart(rules: ListRules, query: Query): boolean {
  const { limit, offset, sort, filter, kind } = rules
  return [limit.parameter, offset.parameter, sort.by, filter.by, kind?.parameter].some(
    (name) => name !== undefined && query[name] !== undefined,
  )
}

/** The answer with the items that the query asks for, in the order that it asks for, and counted. */
export function page(rules: ListRules, query: Query, answer: unknown): unknown {
  const { items: property, counts } = rules
  if (typeof answer !== 'object' || answer === null) return answer
  const all = answer[property as keyof typeof answer] as unknown
  if (!Array.isArray(all)) return answer
  const items = sorted(rules, query, filtered(rules, query, all))
  const offset = Math.max(0, whole(query, rules.offset.parameter) ?? 0)
  const asked = whole(query, rules.limit.parameter) ?? 0
  const limit = asked > 0 ? Math.min(asked, rules.limit.most) : rules.limit.most
  const returned = items.slice(offset, offset + limit)
  const next = offset + returned.length
  const more = next < items.length

  const { [property]: _, ...rest } = answer as Item
  for (const name of [counts.returned, counts.offset, counts.next.property, counts.total]) {
    delete rest[name]
  }
  return {
    ...(returned.length > 0 && { [counts.returned]: returned.length }),
    ...(offset > 0 && { [counts.offset]: offset }),
    ...(more && { [counts.next.property]: next + counts.next.plus, [counts.total]: items.length }),
    ...rest,
    [property]: returned,
  }
}

function filtered({ filter, kind }: ListRules, query: Query, items: Item[]): Item[] {
  const wanted = kind?.values[text(query, kind.parameter) ?? '']
  const ofKind = wanted
    ? items.filter((item) => Object.entries(wanted).every(([name, value]) => item[name] === value))
    : items
  const by = text(query, filter.by)
  if (by === undefined) return ofKind
  const operator = text(query, filter.operator) ?? 'equals'
  const values = text(query, filter.value)?.toLowerCase().split(',') ?? []
  return ofKind.filter((item) => {
    const found = follow(item, by)
    const printed = String(found ?? '').toLowerCase()
    if (operator === 'present') return printed !== ''
    return values.some((value) => compare(operator, printed, value))
  })
}

function compare(operator: string, found: string, value: string): boolean {
  if (operator === 'contains') return found.includes(value)
  if (operator === 'startsWith') return found.startsWith(value)
  if (operator === 'endsWith') return found.endsWith(value)
  return found === value
}

function sorted({ sort }: ListRules, query: Query, items: Item[]): Item[] {
  const by = text(query, sort.by)
  if (by === undefined) return items
  const direction = text(query, sort.order) === sort.descending ? -1 : 1
  return items.toSorted((a, b) => direction * order(follow(a, by), follow(b, by)))
}

function order(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [a, b].map((value) => String(value ?? ''))
  return (left as string).localeCompare(right as string, 'en')
}

/** An empty text is as if left out. */
function text(query: Query, name: string): string | undefined {
  const [first] = [query[name] ?? []].flat()
  return first || undefined
}

function whole(query: Query, name: string): number | undefined {
  const number = text(query, name)
  return number !== undefined && /^-?\d+$/.test(number) ? Number(number) : undefined
}
