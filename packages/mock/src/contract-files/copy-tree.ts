import { type Place, placeIn } from './places.ts'

/** Descriptions are some 30 levels deep. One that holds itself through an anchor of YAML is without an end. */
const DEEPEST = 200
/** A description of 13 million bytes has about a million. */
const MOST_VALUES = 10_000_000

type Node = Record<string, unknown>

/**
 * Copies what was read of a file, as plain JSON values: what anchors of YAML share is copied for each of them, what a
 * merge key (`<<`) names is merged.
 *
 * @param replace says what stands in place of an object, undefined to leave it
 * @param place what the root is
 * @throws Error in a sentence when the values are too many, or nested without an end.
 */
export function copyTree(
  file: string,
  root: unknown,
  replace: (node: Node, place: Place) => unknown = () => undefined,
  place: Place = 'object',
): unknown {
  let left = MOST_VALUES
  return copy(root, place, 0)

  function copy(node: unknown, place: Place, depth: number): unknown {
    if (depth > DEEPEST) {
      throw new Error(`${file} nests values more than ${DEEPEST} deep: does an anchor hold itself?`)
    }
    if (--left < 0) throw new Error(`${file} holds more than ${MOST_VALUES} values.`)
    if (node instanceof Date) return node.toISOString().replace('T00:00:00.000Z', '')
    if (node instanceof Uint8Array) return Buffer.from(node).toString('base64')
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map((item) => copy(item, place, depth + 1))
    const object = merge(node as Node)
    const replaced = replace(object, place)
    if (replaced !== undefined) return replaced
    return Object.fromEntries(
      Object.entries(object).map(([key, child]) => [
        key,
        copy(child, placeIn(place, key, child), depth + 1),
      ]),
    )
  }
}

function merge(node: Node): Node {
  const { '<<': merged, ...own } = node
  const sources = [merged].flat()
  const isMerge = sources.every((each) => typeof each === 'object' && each !== null)
  return isMerge ? Object.assign({}, ...sources.toReversed(), own) : node
}
