/**
 * What stands at a place of a description: an object with keywords of OpenAPI or JSON Schema, a map, whose keys are names,
 * a map of examples, one of them, a value or list of values, or data within a value. In data `$ref` is a property like any
 * other.
 */
export type Place = 'object' | 'map' | 'examples' | 'example' | 'value' | 'data'

/** Keywords whose objects have names for keys, which mean nothing by themselves. */
const MAPS = new Set([
  '$defs',
  'callbacks',
  'content',
  'definitions',
  'dependentSchemas',
  'encoding',
  'headers',
  'links',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'webhooks',
])
const VALUES = new Set(['const', 'default', 'enum', 'example', 'value'])

/** What stands at a key of an object. */
export function placeIn(within: Place, key: string, node: unknown): Place {
  if (within === 'data' || within === 'value') return 'data'
  if (within === 'example') return 'value'
  if (within === 'examples') return 'example'
  if (within === 'map') return 'object'
  if (VALUES.has(key)) return 'value'
  // In a schema it is a list of values, elsewhere a map.
  if (key === 'examples') return Array.isArray(node) ? 'value' : 'examples'
  return MAPS.has(key) && !Array.isArray(node) ? 'map' : 'object'
}

/** Whether an object is nothing but a reference. */
export function isOnlyReference(node: object): node is { $ref: string } {
  return Object.keys(node).length === 1 && '$ref' in node && typeof node.$ref === 'string'
}
