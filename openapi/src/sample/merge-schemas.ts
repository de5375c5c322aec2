import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document, Schema } from '../contract.ts'
import { isReference, resolve } from '../resolve.ts'

export type SchemaObject = OpenAPIV3_1.SchemaObject

/**
 * One schema that says what a schema says together with all of `allOf` and the first of `oneOf` and `anyOf`. A
 * discriminator gets the name of the one that was chosen.
 *
 * @param chosen the reference by which the schema was chosen among others
 */
export function mergeSchemas(
  document: Document,
  reference: Schema,
  chosen: Schema = reference,
  merged: ReadonlySet<object> = new Set(),
): SchemaObject {
  const schema = resolve(document, reference)
  // A schema may hold itself, and JSON Schema has the schemas true and false.
  if (typeof schema !== 'object' || schema === null || merged.has(schema)) return {}
  const { allOf, oneOf, anyOf, ...own } = schema
  const seen = new Set(merged).add(schema)
  const variants = [oneOf, anyOf].flatMap((list) => firstThatIsSomething(document, listOf(list)))
  const parts = [
    ...listOf(allOf).map((part) => mergeSchemas(document, part, chosen, seen)),
    ...variants.map((part) => mergeSchemas(document, part, part, seen)),
  ]
  const isAlone = parts.length === 1 && !own.properties
  const whole = parts
    .map((part) => (isAlone ? part : withoutExamples(part)))
    .reduce<SchemaObject>(join, own as SchemaObject)
  return withDiscriminator(whole, variants[0] ?? chosen)
}

/** A list, where a description may have something else instead. */
export function listOf<Item>(list: Item[] | undefined): Item[] {
  return Array.isArray(list) ? list : []
}

/** Unions often begin with null. */
function firstThatIsSomething(document: Document, list: Schema[]): Schema[] {
  const found = list.find((each) => resolve(document, each)?.type !== 'null') ?? list[0]
  return found === undefined ? [] : [found]
}

/** The example of a part is no example of the whole. */
function withoutExamples(part: SchemaObject): SchemaObject {
  if (!part.properties) return part
  const { example, examples, default: standard, ...rest } = part
  return rest as SchemaObject
}

function join(a: SchemaObject, b: SchemaObject): SchemaObject {
  const required = [...new Set([...listOf(a.required), ...listOf(b.required)])]
  const properties = { ...b.properties, ...a.properties }
  for (const name of Object.keys(properties)) {
    const both = [a, b].flatMap((each) =>
      Object.hasOwn(each.properties ?? {}, name) ? (each.properties?.[name] ?? []) : [],
    )
    if (both.length > 1) properties[name] = { allOf: both }
  }
  return {
    ...b,
    ...a,
    ...(required.length > 0 && { required }),
    ...((a.properties || b.properties) && { properties }),
  } as SchemaObject
}

function withDiscriminator(schema: SchemaObject, chosen: Schema): SchemaObject {
  const { propertyName, mapping = {} } = schema.discriminator ?? {}
  if (!propertyName || !isReference(chosen)) return schema
  const names = Object.keys(mapping)
  const name =
    names.find((key) => lastOf(mapping[key] ?? '') === lastOf(chosen.$ref)) ?? lastOf(chosen.$ref)
  const allOf = [{ const: name } as Schema, schema.properties?.[propertyName] ?? {}]
  return { ...schema, properties: { ...schema.properties, [propertyName]: { allOf } } }
}

/** The name of what a reference leads to: its last step, without the ending of a file. */
function lastOf(reference: string): string {
  return reference.replace(/^.*[/#]/, '').replace(/\.(ya?ml|json)$/, '')
}
