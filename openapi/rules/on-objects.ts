import type { Rule } from './rule.ts'

type AnyVisit = (node: unknown, ...rest: unknown[]) => void
type AnyVisitor = AnyVisit | { [moment: string]: AnyVisit }

/**
 * Spares a rule the nodes that are not objects: an empty key while somebody is still writing,
 * and `true` or `false` in place of a schema.
 */
export function onObjects(rule: Rule): Rule {
  return () =>
    mapValues(rule() as Record<string, AnyVisitor>, (visitor) =>
      typeof visitor === 'function' ? skipRest(visitor) : mapValues(visitor, skipRest),
    )
}

function skipRest(visit: AnyVisit): AnyVisit {
  return (node, ...rest) => {
    if (typeof node === 'object' && node !== null) visit(node, ...rest)
  }
}

function mapValues<Value>(
  record: Record<string, Value>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
