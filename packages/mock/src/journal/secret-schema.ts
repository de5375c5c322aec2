import { type Document, resolve } from '@casebook/openapi'

/** As much of a schema, parameter or header as can lead to a schema. */
interface Node {
  $ref?: string
  format?: string
  'x-secret'?: boolean
  xml?: { name?: string }
  properties?: Record<string, unknown>
}

/** Keywords whose schemas, in a list or alone, describe the value itself or its parts without a name. */
const UNNAMED = [
  ...['schema', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'],
  ...['items', 'prefixItems', 'contains', 'additionalProperties', 'unevaluatedProperties'],
]
/** Keywords that map something to schemas. */
const MAPS = ['content', 'patternProperties', 'dependentSchemas']

/** Whether a value, or a part of it that has no name, is a secret: its schema has `format: password` or `x-secret: true`. */
export function holdsSecret(document: Document, node: unknown): boolean {
  return walk(document, node, unnamedParts).some(
    (schema) => schema.format === 'password' || schema['x-secret'] === true,
  )
}

/** Names of the properties, at any depth, whose values are secrets, as they are in JSON and in XML. */
export function secretProperties(document: Document, node: unknown): string[] {
  const parts = (schema: Node) => [
    ...unnamedParts(schema),
    ...Object.values(schema.properties ?? {}),
  ]
  return walk(document, node, parts)
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([, schema]) => holdsSecret(document, schema))
    .flatMap(([name, schema]) => [name, resolve(document, Object(schema)).xml?.name ?? name])
}

function unnamedParts(node: Node): unknown[] {
  const at = (keyword: string) => node[keyword as keyof Node] ?? []
  return [...UNNAMED.map(at), ...MAPS.map(at).map(Object.values)].flat()
}

/** A node with all that its parts lead to, each once, since schemas may hold themselves. */
function walk(document: Document, start: unknown, parts: (node: Node) => unknown[]): Node[] {
  const reached = new Set<Node>()
  const waiting = [start]
  while (waiting.length > 0) {
    const node = waiting.pop() as Node | undefined
    if (typeof node !== 'object' || node === null || reached.has(node)) continue
    reached.add(node)
    // A reference may have keywords beside it.
    if (node.$ref !== undefined) waiting.push(resolve(document, node))
    waiting.push(...parts(node))
  }
  return [...reached]
}
