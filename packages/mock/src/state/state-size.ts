import type { Resource, State } from './create-state.ts'

/** Resources are never changed in place, so what they measure stays true. */
const sizes = new WeakMap<Resource, number>()

/** How many characters the resources of a state have as JSON. */
export function stateSize(state: State): number {
  return Object.values(state)
    .flat()
    .reduce((sum, resource) => sum + sizeOf(resource), 0)
}

function sizeOf(resource: Resource): number {
  const known = sizes.get(resource)
  if (known !== undefined) return known
  const size = JSON.stringify(resource).length
  sizes.set(resource, size)
  return size
}
