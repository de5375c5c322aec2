import { type Document, isReference, resolve } from '@casebook/openapi'

/** A copy of a part of a document. */
export interface Expanded {
  node: unknown
  /** Whether all references were replaced, save those of what holds itself. */
  isWhole: boolean
}

/**
 * Copies a part of a document with what its references lead to in their place.
 *
 * @param most how many objects and lists the copy may have before references are left in it. Those of what holds
 * itself are left anyway.
 * @param leave gives what stands in place of a reference that is left
 */
export function expand(
  document: Document,
  root: unknown,
  most: number,
  leave: (reference: string) => string,
): Expanded {
  let size = 0
  let isWhole = true
  const node = copy(root, [])
  return { node, isWhole }

  function copy(node: unknown, within: readonly string[]): unknown {
    if (typeof node !== 'object' || node === null) return node
    size++
    if (Array.isArray(node)) return node.map((item) => copy(item, within))
    if (!isReference(node)) return copyObject(node, within)
    const { $ref, ...beside } = node
    const holdsItself = within.includes($ref)
    if (holdsItself || size > most) {
      isWhole &&= holdsItself
      return { $ref: leave($ref), ...copyObject(beside, within) }
    }
    const target = copy(resolve<object>(document, { $ref }), [...within, $ref])
    const isPlain = typeof target !== 'object' || Array.isArray(target)
    return isPlain ? target : { ...target, ...copyObject(beside, within) }
  }

  function copyObject(node: object, within: readonly string[]): object {
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [key, copy(child, within)]),
    )
  }
}
