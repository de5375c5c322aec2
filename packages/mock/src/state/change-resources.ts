import { ContractError } from '../contract-error.ts'
import type { Resource } from './create-state.ts'
import type { Transition } from './read-transition.ts'

/** A resource that a request speaks of, by the key that the request gave. */
export interface Target {
  key: string
  resource: Resource
}

/** What becomes of resources: null when they are to go. Those that do not change are not in it. */
export type Changes = ReadonlyMap<Resource, Resource | null>

/**
 * Finds out what becomes of each resource that a request speaks of.
 *
 * @throws ContractError when the expression fails, or gives something that is no resource.
 */
export async function changeResources(
  { becomes, key, where }: Transition,
  targets: Target[],
  variables: Record<string, unknown>,
): Promise<Changes> {
  const changes = new Map<Resource, Resource | null>()
  if (!becomes) return changes
  for (const { resource } of targets) {
    const value = await becomes({ ...variables, resource })
    if (value !== null && (typeof value !== 'object' || !Object.hasOwn(value, key))) {
      const shown = String(JSON.stringify(value)).slice(0, 200)
      throw new ContractError(
        `${where}, becomes: the result is ${shown}. Make it an object with "${key}", or null to remove the resource.`,
      )
    }
    changes.set(resource, value as Resource | null)
  }
  return changes
}

/**
 * The collection after the changes, with new resources at its end.
 *
 * @throws ContractError when two resources would have one key.
 */
export function storeResources(
  { key, where }: Transition,
  resources: readonly Resource[],
  inserted: Target[],
  changes: Changes,
): readonly Resource[] {
  if (inserted.length === 0 && changes.size === 0) return resources
  const stored = [...resources, ...inserted.map(({ resource }) => resource)].flatMap((each) => {
    const changed = changes.get(each)
    return changed === null ? [] : [changed ?? each]
  })
  if (new Set(stored.map((each) => String(each[key]))).size < stored.length) {
    throw new ContractError(`${where}, becomes: two resources would have the same "${key}".`)
  }
  return stored
}
