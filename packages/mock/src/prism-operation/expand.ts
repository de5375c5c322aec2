import { type Document, isReference, resolve } from '@casebook/openapi'
import { type Place, placeIn } from '../contract-files/places.ts'

/** A copy of a part of a document. */
export interface Expanded {
  node: unknown
  /** How many objects and lists it has. */
  size: number
  /** Whether all references were replaced, save those of what holds itself. */
  isWhole: boolean
}

export interface Limits {
  /** How many objects and lists a copy may have before references are left in it. Default: any number. */
  most?: number
  /** How many references within each other are replaced. Default: any number. */
  deepest?: number
}

/**
 * Copies a part of a document with what its references lead to in their place. Those of what holds itself are left, as
 * are those that go beyond the limits. What looks like a reference in an example or another value is data.
 *
 * @param leave gives what stands in place of a reference that is left
 */
export function expand(
  document: Document,
  root: unknown,
  leave: (reference: string) => object = ($ref) => ({ $ref }),
  { most = Infinity, deepest = Infinity }: Limits = {},
): Expanded {
  let size = 0
  let isWhole = true
  const node = copy(root, 'object', [])
  return { node, size, isWhole }

  function copy(node: unknown, place: Place, within: readonly string[]): unknown {
    if (typeof node !== 'object' || node === null) return node
    size++
    if (Array.isArray(node)) return node.map((item) => copy(item, place, within))
    const isData = place === 'value' || place === 'data'
    if (isData || !isReference(node)) return copyObject(node, place, within)
    const { $ref, ...beside } = node
    const holdsItself = within.includes($ref)
    if (holdsItself || within.length >= deepest || size > most) {
      isWhole &&= holdsItself
      return { ...leave($ref), ...copyObject(beside, place, within) }
    }
    const target = copy(resolve<object>(document, { $ref }), place, [...within, $ref])
    const isPlain = typeof target !== 'object' || Array.isArray(target)
    return isPlain ? target : { ...target, ...copyObject(beside, place, within) }
  }

  function copyObject(node: object, place: Place, within: readonly string[]): object {
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [
        key,
        copy(child, placeIn(place, key, child), within),
      ]),
    )
  }
}
