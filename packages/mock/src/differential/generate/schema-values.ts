import { type Document, resolve, type Schema } from '@casebook/openapi'
import fc from 'fast-check'

/** Schemas may refer to themselves. */
const DEEPEST = 5
/** Of generated text and lists, since a limit of 20000 characters would only cost time. */
const LONGEST = 40

/** What is read of a schema, by OpenAPI 3.0 and by 3.1. */
export interface SchemaShape {
  type?: string | string[]
  nullable?: boolean
  enum?: unknown[]
  const?: unknown
  example?: unknown
  examples?: unknown[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number | boolean
  minItems?: number
  maxItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: string[]
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
}

/** Values that a schema of a document allows; now and then one that it forbids, where its rules meet. */
export function valuesOf(document: Document, reference: Schema, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolve(document, reference) as SchemaShape
  const of = (each: Schema) => valuesOf(document, each, depth + 1)
  if (depth > DEEPEST) return fc.constant(null)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const union = schema.oneOf ?? schema.anyOf
  if (union) return fc.oneof(...union.map(of))
  if (schema.allOf) {
    const { allOf, ...rest } = schema
    return fc
      .tuple(...[rest as Schema, ...allOf].map(of))
      .map((parts) => Object.assign({}, ...parts))
  }
  const types = [schema.type ?? 'object'].flat()
  const samples = [...(schema.examples ?? []), schema.example].filter((each) => each !== undefined)
  return fc.oneof(
    ...types.map((type) => ({ weight: 6, arbitrary: valuesOfType(type, schema, of) })),
    ...(schema.nullable ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
    ...(samples.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...samples) }] : []),
  )
}

function valuesOfType(
  type: string,
  schema: SchemaShape,
  of: (schema: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return numbersOf(type, schema)
    case 'string':
      return textsOf(schema)
    case 'array':
      return fc.array(of(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, LONGEST),
      })
    case 'object':
      return objectsOf(schema, of)
    default:
      return fc.constant(null)
  }
}

function numbersOf(type: string, { minimum, maximum, exclusiveMinimum }: SchemaShape) {
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : -1000
  const least = minimum ?? Math.min(above, maximum ?? above)
  const min = exclusiveMinimum === true ? least + 1 : least
  const max = maximum ?? min + 1000
  return type === 'integer'
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true, noDefaultInfinity: true })
}

function textsOf({ format, pattern, minLength = 0, maxLength = LONGEST }: SchemaShape) {
  if (pattern) return matching(pattern)
  if (format === 'uuid') return fc.uuid()
  if (format === 'email') return fc.emailAddress()
  if (format === 'uri') return fc.webUrl()
  const dates = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
  if (format === 'date-time') return dates.map((date) => date.toISOString())
  if (format === 'date') return dates.map((date) => date.toISOString().slice(0, 10))
  const size = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, LONGEST)) }
  return fc.oneof(
    fc.string({ ...size, unit: fc.constantFrom(...'abcdefgh 0123456789') }),
    fc.string({ ...size, unit: 'grapheme' }),
  )
}

/** fast-check does not know what looks ahead or behind, so what these forbid is sorted out afterwards. */
function matching(pattern: string): fc.Arbitrary<string> {
  const whole = new RegExp(pattern)
  const known = new RegExp(pattern.replaceAll(/\(\?<?[=!][^()]*\)/g, ''))
  return fc.stringMatching(known).filter((text) => whole.test(text))
}

function objectsOf(schema: SchemaShape, of: (schema: Schema) => fc.Arbitrary<unknown>) {
  const { properties = {}, required = [], additionalProperties } = schema
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, of(each)])),
    { requiredKeys: required.filter((name) => name in properties) },
  )
  if (typeof additionalProperties !== 'object') return known
  const more = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), of(additionalProperties), {
    maxKeys: 2,
  })
  return fc.tuple(more, known).map(([others, object]) => ({ ...others, ...object }))
}
