/** Fields of a form by their names. A field that repeats has a list. */
export type Fields = Record<string, unknown>

/**
 * Writes an object as the fields of a form, the way a portal reads them: a list is a field that repeats, and within a
 * list of objects a field is called `customFieldList[0].Key`.
 */
export function toFields(value: object): Fields {
  return Object.fromEntries(Object.entries(value).flatMap(([name, child]) => list(name, child)))
}

function list(name: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value ?? '']]
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, child]) => list(`${name}.${key}`, child))
  }
  if (value.every((item) => typeof item !== 'object'))
    return value.length > 0 ? [[name, value]] : []
  return value.flatMap((item, index) => list(`${name}[${index}]`, item))
}
