import type { Contract } from '@casebook/openapi'
import { LRUCache } from 'lru-cache'
import { FaultCounts } from './faults/fault-counts.ts'
import { createState, type State } from './state/create-state.ts'
import { stateSize } from './state/state-size.ts'
import { statusError } from './status-error.ts'

/** What the mock remembers for one test, so that tests which run side by side do not meet. */
export interface World {
  name: string
  /** How often faults have struck an API. */
  faults(api: string): FaultCounts
  /** Of each API, by the name of its contract. */
  states: ReadonlyMap<string, State>
  /** Runs a task when those before it are done, so that no change is lost. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result>
}

/** Name of the world of requests that name none. */
export const DEFAULT_WORLD = 'default'
/** How many worlds there are at the most; beyond that the one that was idle longest goes. */
export const MOST_WORLDS = 1000
/** How long a world may be idle before it goes, in milliseconds. */
export const LONGEST_IDLE = 15 * 60 * 1000
/** In characters of JSON, the states of all worlds together; beyond that worlds go too. */
const LARGEST_WORLDS = 256 * 1024 * 1024
/** In characters. */
const LONGEST_NAME = 200

export class Worlds {
  readonly #contracts: Contract[]
  readonly #worlds = new LRUCache<string, World>({
    max: MOST_WORLDS,
    maxSize: LARGEST_WORLDS,
    ttl: LONGEST_IDLE,
    updateAgeOnGet: true,
  })

  /** @param contracts those whose resources each world has */
  constructor(contracts: Contract[]) {
    this.#contracts = contracts
  }

  /**
   * The world of this name, as seeded from the contracts when it is new.
   *
   * @throws Error with `statusCode: 400` when the name is too long.
   */
  get(name: string): World {
    const known = this.#worlds.get(name)
    if (known) return known
    if (name.length > LONGEST_NAME) {
      throw statusError(
        400,
        `The name of a world may have ${LONGEST_NAME} characters; this has ${name.length}.`,
      )
    }
    const world = createWorld(name, this.#contracts)
    this.#worlds.set(name, world, { size: weightOf(world) })
    return world
  }

  /** To be called when the state of a world has changed, so that all worlds together stay within bounds. */
  weigh(world: World): void {
    const isKnown = this.#worlds.peek(world.name) === world
    if (isKnown) this.#worlds.set(world.name, world, { size: weightOf(world) })
  }

  /** Forgets one world, or all of them; a forgotten world begins anew. */
  reset(name?: string): void {
    if (name === undefined) this.#worlds.clear()
    else this.#worlds.delete(name)
  }
}

function weightOf({ states }: World): number {
  return [...states.values()].reduce((sum, state) => sum + stateSize(state), 1)
}

function createWorld(name: string, contracts: Contract[]): World {
  let last: Promise<unknown> = Promise.resolve()
  const counts = new Map<string, FaultCounts>()
  return {
    name,
    faults: (api) => {
      const known = counts.get(api) ?? new FaultCounts()
      counts.set(api, known)
      return known
    },
    states: new Map(contracts.map((contract) => [contract.name, createState(contract.document)])),
    inTurn: (task) => {
      const turn = last.then(task)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
