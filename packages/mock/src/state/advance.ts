import { type Document, type Example, type Operation, usualResponse } from '@casebook/openapi'
import type { EngineRequest } from '../engine.ts'
import { plainCopy } from '../plain-copy.ts'
import { changeResources, storeResources } from './change-resources.ts'
import type { State } from './create-state.ts'
import { insertResources } from './insert-resources.ts'
import { readTransition } from './read-transition.ts'
import { checkSize } from './state-limits.ts'

/** What to answer with after a request. */
export interface Advance {
  status: number
  /** The example that the answer was made from, with `x-echo` where it still applies. Absent without content. */
  example?: Example
  /** The answer, complete. Where a request is refused, the example as it stands. */
  value: unknown
  /** Of a refused request, the keys for which it is; else all that it speaks of. */
  keys: string[]
}

/**
 * Moves the state as the contract says, and tells what to answer with. Everything is checked before anything changes.
 * Undefined when the operation has no `x-state`. Two calls with one state must not overlap.
 *
 * @throws ContractError when an expression of the contract fails
 * @throws Error with `statusCode: 507` when the state is full, and with 413 when the request is nested too deep
 */
export async function advance(
  state: State,
  document: Document,
  operation: Operation,
  request: EngineRequest,
): Promise<Advance | undefined> {
  const transition = readTransition(document, operation)
  if (!transition) return undefined
  const { collection, key, missing, refuse } = transition
  const variables = { ...state, request: plainCopy(request) }
  const resources = state[collection] ?? []

  const asked = await transition.keys?.(variables)
  const keys = [...new Set([asked ?? []].flat().map(String))]
  const byKey = new Map(resources.map((resource) => [String(resource[key]), resource]))
  const unknown = keys.filter((each) => !byKey.has(each))
  if (missing && (unknown.length > 0 || keys.length === 0)) return refusal(missing, unknown)

  const found = keys.flatMap((each) => {
    const resource = byKey.get(each)
    return resource ? [{ key: each, resource }] : []
  })
  const inserted = insertResources(transition, resources, keys.length === 0 ? [''] : unknown)
  const targets = [...found, ...inserted]
  for (const { when, ...answer } of refuse) {
    const refused: string[] = []
    for (const target of targets) {
      if (await when({ ...variables, resource: target.resource })) refused.push(target.key)
    }
    if (refused.length > 0) return refusal(answer, refused)
  }

  const after = await changeResources(transition, targets, variables)
  const next = { ...state, [collection]: storeResources(transition, resources, inserted, after) }
  checkSize(next)
  const seen = targets.map(({ resource }) => after.get(resource) ?? resource)
  const success = successOf(operation)
  const value = transition.answer
    ? await transition.answer({
        ...variables,
        ...next,
        example: success.example?.value,
        resource: Array.isArray(asked) ? seen : seen[0],
      })
    : success.example?.value
  Object.assign(state, next)
  return { ...success, value, keys }
}

function refusal(
  { status, example }: { status: number; example: Example },
  keys: string[],
): Advance {
  return { status, example, value: example.value, keys }
}

/** What answers where nothing is refused. */
function successOf(operation: Operation): { status: number; example?: Example } {
  const response = usualResponse(operation)
  const first = response?.content[0]?.examples[0]
  if (!first) return { status: response?.status ?? 200 }
  // What the state says must not be overwritten by what the request says.
  const { 'x-echo': _, ...example } = first
  return { status: response.status, example }
}
