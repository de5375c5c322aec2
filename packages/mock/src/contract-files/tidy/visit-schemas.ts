import { isObject, type Node } from './node.ts'

/** Keywords whose value is a schema, or a list of them. */
const SCHEMAS = [
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'oneOf',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]
/** Keywords whose value is a map of schemas. */
const MAPS = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties']

/** Calls a function for each schema within a schema, and for that itself, once each. */
export function visitSchemas(
  root: unknown,
  visit: (schema: Node) => void,
  visited: WeakSet<object>,
): void {
  if (Array.isArray(root)) {
    for (const each of root) visitSchemas(each, visit, visited)
    return
  }
  if (!isObject(root) || visited.has(root)) return
  visited.add(root)
  visit(root)
  for (const keyword of SCHEMAS) visitSchemas(root[keyword], visit, visited)
  for (const keyword of MAPS) {
    const map = root[keyword]
    if (isObject(map)) for (const each of Object.values(map)) visitSchemas(each, visit, visited)
  }
}

/** The schemas of a description, wherever they stand: what is called so, and what is kept for others to refer to. */
export function* rootSchemas(node: unknown): Generator<unknown> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (VALUES.has(key)) continue
    if (key === 'schema' && !Array.isArray(node)) yield child
    else if (key === 'schemas' && isObject(child)) yield* Object.values(child)
    else yield* rootSchemas(child)
  }
}

const VALUES = new Set(['const', 'default', 'enum', 'example', 'examples', 'value'])
