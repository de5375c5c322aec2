import type { Target } from './change-resources.ts'
import type { Resource } from './create-state.ts'
import type { Transition } from './read-transition.ts'
import { checkCount } from './state-limits.ts'

/**
 * Makes a new resource for each key that was asked for in vain, with the keys that follow the highest one.
 * None when the contract does not say so.
 *
 * @throws Error with `statusCode: 507` when the collection is full.
 */
export function insertResources(
  { insert: template, collection, key }: Transition,
  resources: readonly Resource[],
  asked: string[],
): Target[] {
  if (!template) return []
  checkCount(collection, resources.length + asked.length)
  const highest = resources.reduce((most, each) => Math.max(most, Number(each[key]) || 0), 0)
  const like = typeof template[key] === 'string' ? String : Number
  return asked.map((each, index) => ({
    key: each,
    resource: { ...template, [key]: like(highest + 1 + index) },
  }))
}
