import { type Document, isReference, resolve } from '@casebook/openapi'
import { type Place, placeIn } from '../places.ts'
import { isObject, type Node } from './node.ts'
import { SCHEMAS } from './visit-schemas.ts'

/** What may be a reference by itself. Readers follow it. */
const REFERABLE = new Set([...SCHEMAS, 'requestBody', 'schema'])
/** Lists of what may. */
const LISTS = new Set([...SCHEMAS, 'parameters'])
/** Maps whose values are none that may. */
const CLOSED = new Set(['content', 'encoding'])

/**
 * Puts what references lead to in their place where OpenAPI knows none: in place of an operation, of `paths`, of a list of
 * parameters, of a media type. Descriptions in many files have them, and other tools follow them.
 *
 * @param document changed in place
 * @throws Error in a sentence when something holds itself in that way.
 */
export function putInPlace(document: Document): void {
  const visited = new WeakSet<object>()
  visit(document, 'object', '', [])

  function visit(node: unknown, place: Place, name: string, within: readonly object[]): void {
    if (typeof node !== 'object' || node === null || visited.has(node)) return
    if (place === 'value' || place === 'data') return
    visited.add(node)
    const around = [...within, node]
    for (const [key, written] of Object.entries(node)) {
      const isExtension = place === 'object' && key.startsWith('x-')
      const inner = Array.isArray(node) ? place : placeIn(place, key, written)
      if (isExtension || inner === 'value' || inner === 'data') continue
      const child =
        isReference(written) && !isReferable(node, place, name, key)
          ? put(node as Node, key, written, around)
          : written
      const isList = Array.isArray(node)
      visit(child, isList ? place : placeIn(place, key, child), isList ? name : key, around)
      if (isReference(child)) visit(resolve<object>(document, child), inner, key, around)
    }
  }

  function isReferable(node: object, place: Place, name: string, key: string): boolean {
    if (Array.isArray(node)) return LISTS.has(name)
    if (place === 'map') return !CLOSED.has(name)
    return place === 'examples' || place === 'example' || REFERABLE.has(key)
  }

  function put(owner: Node, key: string, reference: Node & { $ref: string }, within: object[]) {
    const { $ref, ...beside } = reference
    const target = resolve<object>(document, { $ref })
    if (within.includes(target)) throw new Error(`${$ref} leads to what it is a part of`)
    owner[key] =
      isObject(target) && Object.keys(beside).length > 0 ? { ...target, ...beside } : target
    return owner[key]
  }
}
