import { type Document, isReference, resolve } from '@casebook/openapi'
import type { Steps } from './findings.ts'
import { isObject, type Node } from './node.ts'

/** Keywords whose value is a schema, or a list of them. */
export const SCHEMAS = [
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
export const MAPS = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties']

/** Is told of a schema and of where it stands. */
export type Visit = (schema: Node, place: Steps) => void

/** Calls a function for each schema of a description, once each, wherever it stands and whatever refers to it. */
export function visitSchemas(document: Document, visit: Visit): void {
  const visited = new WeakSet<object>()
  for (const [place, schema] of rootSchemas(document, [])) walk(schema, place)

  function walk(node: unknown, place: Steps): void {
    if (Array.isArray(node)) {
      for (const [index, each] of [...node.entries()]) walk(each, [...place, index])
      return
    }
    if (!isObject(node) || visited.has(node)) return
    visited.add(node)
    visit(node, place)
    const schema: Node = node
    if (isReference(schema)) walk(resolve(document, schema), stepsOf(schema.$ref))
    for (const keyword of SCHEMAS) walk(node[keyword], [...place, keyword])
    for (const keyword of MAPS) {
      const map = node[keyword]
      if (!isObject(map)) continue
      for (const [name, each] of Object.entries(map)) walk(each, [...place, keyword, name])
    }
  }
}

/** The schemas of a description: what is called so, and what is kept for others to refer to. */
function* rootSchemas(node: unknown, place: Steps): Generator<[Steps, unknown]> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (VALUES.has(key)) continue
    const at = [...place, key]
    if (key === 'schema' && !Array.isArray(node)) yield [at, child]
    else if (key === 'schemas' && isObject(child)) {
      for (const [name, each] of Object.entries(child)) yield [[...at, name], each]
    } else yield* rootSchemas(child, at)
  }
}

const VALUES = new Set(['const', 'default', 'enum', 'example', 'examples', 'value'])

/** The steps of a reference within the document. */
function stepsOf(reference: string): string[] {
  const [, ...steps] = reference.split('/')
  return steps.map((step) => decode(step).replaceAll('~1', '/').replaceAll('~0', '~'))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
