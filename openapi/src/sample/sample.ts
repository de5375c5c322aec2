import type { Document, Schema } from '../contract.ts'
import { resolve } from '../resolve.ts'
import { listOf, mergeSchemas, type SchemaObject } from './merge-schemas.ts'
import { type NumberRules, sampleNumber } from './sample-number.ts'
import { sampleText } from './sample-text.ts'

export interface SampleOptions {
  /** Whether objects get the properties that may be left out, too. Default: false. */
  optional?: boolean
  /** The properties that are not meant: those for answers only in a request, and the other way round. */
  without?: 'readOnly' | 'writeOnly'
}

/** Schemas may hold themselves, and each other. */
const DEEPEST = 8
const MOST_VALUES = 1000

/**
 * A value that a schema allows, as far as that can be told: its first example, its default, or made up by its rules.
 * It is the same each time.
 */
export function sample(document: Document, schema: Schema, options: SampleOptions = {}): unknown {
  const { optional = false, without } = options
  let left = MOST_VALUES
  return draw(schema, []) ?? null

  /** Undefined where a value would never end. */
  function draw(reference: Schema, parents: object[]): unknown {
    const node = resolve(document, reference)
    if (typeof node !== 'object' || node === null) return 'string'
    if (parents.includes(node) || parents.length > DEEPEST || --left < 0) return undefined
    const merged = mergeSchemas(document, reference)
    const type = typeOf(merged)
    const given = givenValue(merged, type)
    if (given !== undefined) return given
    if (type === 'object') return drawObject(merged, [...parents, node])
    if (type === 'array') return drawArray(merged as OneOfMany, [...parents, node])
    if (type === 'boolean') return true
    if (type === 'null') return null
    if (type === 'string') return sampleText(merged)
    return sampleNumber(merged as NumberRules, type === 'integer')
  }

  function drawObject(schema: SchemaObject, parents: object[]): unknown {
    const { properties = {}, minProperties = 0, additionalProperties } = schema
    const required = listOf(schema.required)
    const known = Object.keys(properties)
    const free = known.filter((name) => !required.includes(name))
    const missing = Math.max(0, minProperties - required.length)
    const names = [...required, ...(optional ? free : free.slice(0, missing))]
    const other = typeof additionalProperties === 'object' ? additionalProperties : {}
    const more = additionalProperties === false ? 0 : minProperties - names.length
    const length = Math.min(Math.max(0, more), MOST_VALUES)
    const added = Array.from({ length }, (_, index) => `property${index + 1}`)

    const entries = [...names, ...added].flatMap((name) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (property && without && mergeSchemas(document, property)[without]) return []
      const value = draw(property ?? other, parents)
      if (value === undefined && !required.includes(name)) return []
      return [[name, value ?? null]]
    })
    return Object.fromEntries(entries)
  }

  function drawArray({ items = {}, ...rules }: OneOfMany, parents: object[]) {
    const prefixItems = listOf(rules.prefixItems)
    const { minItems = 0, maxItems = Infinity, uniqueItems } = rules
    const length = Math.min(Math.max(minItems, prefixItems.length, 1), maxItems, MOST_VALUES)
    const values = Array.from({ length }, (_, index) => draw(prefixItems[index] ?? items, parents))
    const ended = values.filter((value) => value !== undefined)
    return uniqueItems ? ended.map((value, index) => distinct(value, index)) : ended
  }

  /** The value for the first, and others for those after it. */
  function distinct(value: unknown, index: number): unknown {
    if (index === 0) return value
    if (typeof value === 'number') return value + index
    return typeof value === 'string' ? `${value}${index + 1}` : value
  }
}

interface OneOfMany {
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
}

/** The type that a schema names or, where it names none, lets guess. */
function typeOf(schema: SchemaObject): string {
  const { type } = schema as { type?: string | string[] }
  const [named] = [type ?? []].flat().filter((each) => each !== 'null')
  if (named) return named
  if (type) return 'null'
  if (schema.properties || schema.required || schema.additionalProperties) return 'object'
  if ('items' in schema || 'prefixItems' in schema) return 'array'
  const hasLimit = ['minimum', 'maximum', 'multipleOf'].some((key) => key in schema)
  return hasLimit ? 'number' : 'string'
}

function givenValue(schema: SchemaObject, type: string): unknown {
  const { const: only, example, default: standard } = schema
  const [first] = listOf(schema.examples)
  const allowed = listOf(schema.enum).find((value) => value !== null)
  const isTyped = schema.type !== undefined
  return [only, example, first, standard, allowed]
    .map((value) => (isTyped && value !== null ? fitted(value, type) : value))
    .find((value) => value !== undefined)
}

/** Examples in YAML are often numbers where texts are meant, and the other way round. */
function fitted(value: unknown, type: string): unknown {
  if (value === undefined) return undefined
  if (type === 'string') return typeof value === 'object' ? undefined : String(value)
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined
  if (type === 'array') return Array.isArray(value) ? value : undefined
  if (type === 'object')
    return typeof value === 'object' && !Array.isArray(value) ? value : undefined
  if (typeof value === 'string' && value.trim() === '') return undefined
  return Number.isFinite(Number(value)) && typeof value !== 'object' ? Number(value) : undefined
}
