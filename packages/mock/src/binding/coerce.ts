import type { Shape } from './shape.ts'

/** Deeper values stay as they are, whatever their schema: no more is needed, and a stack has an end. */
const DEEPEST = 100
const LONGEST_SCALAR = 300

/**
 * Gives a value the types of its schema: text becomes a number or a boolean where one is wanted and the text is one.
 * What does not fit stays as it is, so that the schema refuses it. A value that fits is returned itself.
 *
 * @param isText whether the value comes from a form, a query or XML, where a list of one looks like its item
 */
export function coerce(
  shape: Shape | undefined,
  value: unknown,
  isText = false,
  depth = 0,
): unknown {
  if (!shape || depth > DEEPEST) return value
  if (isText && isListOnly(shape) && !Array.isArray(value)) {
    return [coerce(shape.items, value, isText, depth + 1)]
  }
  if (typeof value === 'string') return fitText(shape, value, isText)
  if (typeof value !== 'object' || value === null) return value
  // Written as a loop, since it runs for every value of every body.
  let copy: typeof value | undefined
  for (const key of Object.keys(value)) {
    const child = value[key as keyof typeof value]
    const fitting = coerce(childShape(shape, value, key), child, isText, depth + 1)
    if (fitting === child) continue
    copy ??= Array.isArray(value) ? [...value] : { ...value }
    copy[key as keyof typeof value] = fitting as never
  }
  return copy ?? value
}

function isListOnly({ types }: Shape): boolean {
  return types.has('array') && !types.has('string')
}

function childShape(shape: Shape, value: object, key: string): Shape | undefined {
  if (Array.isArray(value)) return shape.items
  return shape.properties.get(key) ?? shape.otherProperties
}

function fitText({ types, isNullWhenEmpty }: Shape, text: string, isText: boolean): unknown {
  if (isText && text === '' && isNullWhenEmpty) return null
  if (types.has('string')) return text
  if (isText && text === '' && types.has('object')) return {}
  // A longer number would be infinite.
  if (text.length > LONGEST_SCALAR) return text
  const scalar = text.trim()
  if (types.has('boolean') && /^(true|false)$/i.test(scalar)) return /true/i.test(scalar)
  const isNumber =
    (types.has('number') && /^[+-]?\d+(\.\d+)?$/.test(scalar)) ||
    (types.has('integer') && /^[+-]?\d+$/.test(scalar))
  return isNumber ? Number(scalar) : text
}
