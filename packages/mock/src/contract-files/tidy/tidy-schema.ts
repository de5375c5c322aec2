import { A_PATTERN, isPattern } from '../../patterns/is-pattern.ts'
import type { Findings, Steps } from './findings.ts'
import { MAP_SHAPES, SHAPES } from './keyword-shapes.ts'
import { isObject, type Node } from './node.ts'

/** Lists in which validators take no value twice. */
const SETS = ['enum', 'required', 'type']

/**
 * Makes a schema one that validators compile, since Prism takes what they do not for one that everything fits. What the
 * schema means stays, as far as that can be told.
 *
 * @param place where it stands
 * @param findings is told what is left out
 */
export function tidySchema(schema: Node, place: Steps, findings: Findings): void {
  // References were followed by where they stand, and a name of its own would lead those within astray.
  delete schema.$id
  for (const [keyword, value] of Object.entries(schema)) {
    const shape = SHAPES[keyword]
    if (!shape || shape.fits(value)) continue
    const meant = meantBy(value)
    if (shape.fits(meant)) schema[keyword] = meant
    else findings.leaveOut(place, schema, keyword, shape.wanted)
  }
  for (const [keyword, shape] of Object.entries(MAP_SHAPES)) {
    const map = schema[keyword]
    if (!isObject(map)) continue
    for (const [name, value] of Object.entries(map)) {
      const at = [...place, keyword]
      if (keyword === 'patternProperties' && !isPattern(name)) {
        findings.leaveOut(at, map, name, `${A_PATTERN} as its name`)
      } else if (shape.fits(value)) continue
      // A property stays one that there may be.
      else if (keyword === 'properties') findings.replace(at, map, name, {}, shape.wanted)
      else findings.leaveOut(at, map, name, shape.wanted)
    }
  }
  for (const keyword of SETS) {
    const list = schema[keyword]
    if (!Array.isArray(list)) continue
    schema[keyword] = [...new Map(list.map((value) => [JSON.stringify(value), value])).values()]
  }
  tidyNullable(schema)
}

/** Numbers and flags are often given as texts, and texts that look like numbers without quotes. */
function meantBy(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true'
  if (typeof value === 'string') return value.trim() === '' ? undefined : Number(value)
  return typeof value === 'number' ? String(value) : undefined
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
