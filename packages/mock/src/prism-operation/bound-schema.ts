import type { PrismOperation } from './http-spec.js'

type Node = Record<string, unknown>

/** How many items or properties a value that is made up may have where fewer will do. */
const ENOUGH = 20
/** How near a number may come to one that it must not reach, as a part of what lies between the limits. */
const NEAR = 1 / 1000

/** An operation whose answers are made up by schemas in bounds. */
export function boundOperation(operation: PrismOperation): PrismOperation {
  const bound = (part: object) =>
    'schema' in part ? { ...part, schema: boundSchema(part.schema) } : part
  const responses = operation.responses.map((response) => ({
    ...response,
    contents: response.contents?.map(bound),
    headers: response.headers?.map(bound),
  }))
  const { __bundled__: bundled } = operation as { __bundled__?: object }
  const others = bundled && { __bundled__: boundSchema(bundled) }
  return { ...operation, ...others, responses } as PrismOperation
}

/**
 * A schema that allows some of the values that another one allows, said such that json-schema-faker makes them up in a
 * short time: by itself it fills lists up to what they may have at the most, and takes numbers that limits exclude.
 */
export function boundSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(boundSchema)
  if (typeof node !== 'object' || node === null) return node
  const copy: Node = Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, VALUES.has(key) ? child : boundSchema(child)]),
  )
  for (const what of ['Items', 'Properties']) {
    const [least = 0, most] = [copy[`min${what}`], copy[`max${what}`]]
    if (typeof most === 'number')
      copy[`max${what}`] = Math.min(most, Math.max(Number(least), ENOUGH))
  }
  boundNumber(copy)
  return copy
}

const VALUES = new Set(['const', 'default', 'enum', 'example', 'examples'])

function boundNumber(schema: Node): void {
  const { exclusiveMinimum: above, exclusiveMaximum: below, type } = schema
  const isWhole = type === 'integer'
  const most = Math.min(numberOr(schema.maximum, Infinity), numberOr(below, Infinity))
  const least = Math.max(numberOr(schema.minimum, -Infinity), numberOr(above, -Infinity))
  const room = Number.isFinite(most - least) ? (most - least) * NEAR : 1
  if (typeof above === 'number') {
    delete schema.exclusiveMinimum
    const from = isWhole ? Math.floor(above) + 1 : above + room
    schema.minimum = Math.max(from, numberOr(schema.minimum, from))
  }
  if (typeof below === 'number') {
    delete schema.exclusiveMaximum
    const to = isWhole ? Math.ceil(below) - 1 : below - room
    schema.maximum = Math.min(to, numberOr(schema.maximum, to))
  }
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
