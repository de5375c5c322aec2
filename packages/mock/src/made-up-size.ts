import { type Document, resolve, type Schema } from '@casebook/openapi'
import { lengthOfPattern } from './patterns/length-of-pattern.ts'

/** What a value that is made up may take: one for each value in it, and one for each letter of its texts. */
export const MOST_SIZE = 1_000_000

/** What a schema says of size. */
interface Sized {
  minItems?: number
  items?: Schema
  prefixItems?: Schema[]
  minProperties?: number
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  minLength?: number
  pattern?: string
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

/**
 * How large the largest part of a value by a schema has to be: a text, or lists and maps within each other. What holds
 * itself counts once.
 */
export function madeUpSize(document: Document, root: Schema): number {
  const known = new Map<object, number>()
  return sizeOf(root)

  function sizeOf(schema: Schema | boolean | undefined): number {
    if (typeof schema !== 'object' || schema === null) return 1
    const node = resolve(document, schema as Sized)
    if (typeof node !== 'object' || node === null) return 1
    const size = known.get(node)
    if (size !== undefined) return size
    known.set(node, 1)
    const measured = measure(node)
    known.set(node, measured)
    return measured
  }

  function measure(node: Sized): number {
    const properties = Object.values(node.properties ?? {})
    const added = Math.max(0, (node.minProperties ?? 0) - properties.length)
    const parts = [node.prefixItems, node.allOf, node.anyOf, node.oneOf].flatMap((list) =>
      Array.isArray(list) ? list : [],
    )
    const sizes = [
      Math.max(node.minLength ?? 0, lengthOfPattern(node.pattern)),
      Math.max(1, node.minItems ?? 0) * sizeOf(node.items),
      added * sizeOf(node.additionalProperties),
      ...[...properties, ...parts].map(sizeOf),
    ]
    return Math.max(1, ...sizes)
  }
}
