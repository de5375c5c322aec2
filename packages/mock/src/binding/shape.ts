import { type Document, flatten, type Schema } from '@casebook/openapi'

type SchemaObject = ReturnType<typeof flatten>[number]

/** What the schemas of a value say of its types, put together: any of them may be the one that fits. */
export interface Shape {
  types: Set<string>
  /** Whether the empty text says that there is no value: null is allowed, and the empty text itself is not. */
  isNullWhenEmpty: boolean
  properties: Map<string, Shape>
  /** Of properties that have no name in the schema. */
  otherProperties: Shape | undefined
  items: Shape | undefined
}

/** Makes the shape of a value. A schema that holds itself gives a shape that holds itself. */
export function createShape(document: Document, schema: Schema): Shape {
  const known = new Map<string, Shape>()
  const numbers = new Map<object, number>()

  return shapeOf([schema])

  function shapeOf(schemas: Schema[]): Shape {
    const parts = flatten(document, schemas)
    const key = parts.map((part) => numberOf(part)).join()
    const found = known.get(key)
    if (found) return found
    const types = new Set<string>(parts.flatMap(({ type }) => type ?? []))
    const shape: Shape = {
      types,
      isNullWhenEmpty: types.has('null') && !parts.some(takesEmptyText),
      properties: new Map(),
      otherProperties: undefined,
      items: undefined,
    }
    known.set(key, shape)
    const some = (children: Schema[]) => (children.length > 0 ? shapeOf(children) : undefined)
    shape.items = some(parts.flatMap((part) => ('items' in part && part.items) || []))
    shape.otherProperties = some(
      parts.flatMap(({ additionalProperties: other }) => (typeof other === 'object' ? other : [])),
    )
    for (const name of new Set(parts.flatMap(({ properties }) => Object.keys(properties ?? {})))) {
      const children = parts.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? (properties[name] ?? []) : [],
      )
      shape.properties.set(name, shapeOf(children))
    }
    return shape
  }

  function numberOf(part: object): number {
    const number = numbers.get(part) ?? numbers.size
    numbers.set(part, number)
    return number
  }
}

/** Whether the shape is that of a list of objects. */
export function isListOfObjects(shape: Shape | undefined): boolean {
  const items = shape?.types.has('array') && shape.items
  return Boolean(items && (items.types.has('object') || items.properties.size > 0))
}

/** A schema with a rule for its text hardly means the empty one. */
function takesEmptyText({ type, minLength, format, pattern, enum: values }: SchemaObject): boolean {
  const isText = [type].flat().includes('string')
  return isText && !minLength && !format && !pattern && !values
}
