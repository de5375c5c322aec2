import { safePattern } from '../../patterns/safe-pattern.ts'
import { isObject, type Node } from './node.ts'

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']
const NUMBERS = [
  'maximum',
  'minimum',
  'multipleOf',
  'maxItems',
  'minItems',
  'maxLength',
  'minLength',
  'maxProperties',
  'minProperties',
]

/**
 * Makes a schema one that validators compile, since Prism takes what they do not for one that everything fits. What the
 * schema means stays, as far as that can be told.
 *
 * @param warn is told what is left out
 */
export function tidySchema(schema: Node, warn: (text: string) => void): void {
  const leaveOut = (keyword: string, why: string) => {
    warn(`${keyword}: ${JSON.stringify(schema[keyword])} of a schema ${why}, and is left out.`)
    delete schema[keyword]
  }
  const { type, pattern, enum: values } = schema
  if (type !== undefined && ![type].flat().every((each) => TYPES.includes(String(each)))) {
    leaveOut('type', 'is no type of JSON')
  }
  if (pattern !== undefined) {
    const fault = faultOf(pattern)
    if (fault) leaveOut('pattern', fault)
  }
  if (isObject(schema.patternProperties)) tidyNames(schema.patternProperties, warn)
  if (Array.isArray(values)) {
    schema.enum = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
    if (values.length === 0) leaveOut('enum', 'allows nothing')
  }
  for (const keyword of NUMBERS) tidyNumber(schema, keyword, leaveOut)
  tidyNullable(schema)
}

/** Numbers are often given as texts. */
function tidyNumber(
  schema: Node,
  keyword: string,
  leaveOut: (keyword: string, why: string) => void,
) {
  const value = schema[keyword]
  if (value === undefined || typeof value === 'number') return
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  if (Number.isFinite(number)) schema[keyword] = number
  else leaveOut(keyword, 'is no number')
}

/** The word of OpenAPI 3.0, which counts beside a type only for validators. */
function tidyNullable(schema: Node): void {
  const { nullable, type, anyOf, oneOf, allOf, enum: values, $ref } = schema
  if (nullable !== true || type !== undefined || $ref !== undefined) return
  delete schema.nullable
  const choices = [anyOf, oneOf].find(Array.isArray)
  if (choices) {
    const key = choices === anyOf ? 'anyOf' : 'oneOf'
    schema[key] = [...choices, { enum: [null] }]
  } else if (Array.isArray(allOf)) {
    delete schema.allOf
    schema.anyOf = [{ allOf }, { enum: [null] }]
  } else if (Array.isArray(values)) {
    schema.enum = [...values, ...(values.includes(null) ? [] : [null])]
  }
}

function tidyNames(map: Node, warn: (text: string) => void): void {
  for (const pattern of Object.keys(map)) {
    const fault = faultOf(pattern)
    if (!fault) continue
    warn(`patternProperties: ${JSON.stringify(pattern)} of a schema ${fault}, and is left out.`)
    delete map[pattern]
  }
}

/** What is wrong with a pattern, if anything is. */
function faultOf(pattern: unknown): string | undefined {
  if (typeof pattern !== 'string') return 'is no text'
  try {
    safePattern(pattern)
    return undefined
  } catch {
    return 'is no regular expression of ECMAScript with the flag u'
  }
}
