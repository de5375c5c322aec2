import { A_PATTERN, isPattern } from '../../patterns/is-pattern.ts'
import { isObject } from './node.ts'

/** What the value of a keyword must be for validators to compile its schema. */
export interface Shape {
  fits: (value: unknown) => boolean
  /** What to write, for people. */
  wanted: string
}

export const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

const isSchema = (value: unknown) => isObject(value) || typeof value === 'boolean'
const isText = (value: unknown) => typeof value === 'string'
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isTexts = (value: unknown) => isList(value) && value.every(isText)
const isBoolean = (value: unknown) => typeof value === 'boolean'
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)

const text: Shape = { fits: isText, wanted: 'a text' }
const flag: Shape = { fits: isBoolean, wanted: 'true or false' }
const number: Shape = { fits: isNumber, wanted: 'a number' }
const limit: Shape = {
  fits: (value) => isNumber(value) || isBoolean(value),
  wanted: 'a number',
}
const count: Shape = {
  fits: (value) => Number.isInteger(value) && Number(value) >= 0,
  wanted: 'a whole number from 0',
}
const schema: Shape = { fits: isSchema, wanted: 'a schema' }
const schemaOrList: Shape = {
  fits: (value) => isSchema(value) || (isList(value) && value.every(isSchema)),
  wanted: 'a schema',
}
const schemas: Shape = {
  fits: (value) => isList(value) && value.length > 0 && value.every(isSchema),
  wanted: 'a list of schemas, with one at least',
}
const mapping: Shape = { fits: isObject, wanted: 'a mapping' }

const type: Shape = {
  fits: (value) => {
    const list = [value].flat()
    return list.length > 0 && list.every((each) => TYPES.includes(String(each)))
  },
  wanted: `${TYPES.slice(0, -1).join(', ')} or ${TYPES.at(-1)}, or a list of these`,
}

/** By keyword. What validators pass over has none. */
export const SHAPES: Record<string, Shape> = {
  type,
  enum: {
    fits: (value) => isList(value) && value.length > 0,
    wanted: 'a list of values, with one at least',
  },
  required: { fits: isTexts, wanted: 'a list of names of properties' },
  pattern: { fits: isPattern, wanted: A_PATTERN },
  format: text,
  title: text,
  description: text,
  $comment: text,
  contentMediaType: text,
  contentEncoding: text,
  $anchor: {
    fits: (value) => isText(value) && /^[A-Za-z_][-\w.]*$/.test(String(value)),
    wanted: 'a name',
  },
  maximum: number,
  minimum: number,
  // In OpenAPI 3.0 it says of the other limit whether it counts itself.
  exclusiveMaximum: limit,
  exclusiveMinimum: limit,
  multipleOf: {
    fits: (value) => isNumber(value) && Number(value) > 0,
    wanted: 'a number above 0',
  },
  maxLength: count,
  minLength: count,
  maxItems: count,
  minItems: count,
  maxContains: count,
  minContains: count,
  maxProperties: count,
  minProperties: count,
  uniqueItems: flag,
  readOnly: flag,
  writeOnly: flag,
  deprecated: flag,
  nullable: flag,
  examples: { fits: isList, wanted: 'a list of values' },
  allOf: schemas,
  anyOf: schemas,
  oneOf: schemas,
  prefixItems: schemas,
  items: schemaOrList,
  not: schema,
  if: schema,
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  then: schema,
  else: schema,
  contains: schema,
  propertyNames: schema,
  additionalItems: schema,
  additionalProperties: schema,
  unevaluatedItems: schema,
  unevaluatedProperties: schema,
  properties: mapping,
  patternProperties: mapping,
  dependentSchemas: mapping,
  dependentRequired: mapping,
  dependencies: mapping,
  definitions: mapping,
  $defs: mapping,
}
/** Of the mappings, what each value must be. */
export const MAP_SHAPES: Record<string, Shape> = {
  properties: schema,
  patternProperties: schema,
  dependentSchemas: schema,
  definitions: schema,
  $defs: schema,
  dependentRequired: { fits: isTexts, wanted: 'a list of names of properties' },
  dependencies: {
    fits: (value) => isSchema(value) || isTexts(value),
    wanted: 'a list of names of properties, or a schema',
  },
}
