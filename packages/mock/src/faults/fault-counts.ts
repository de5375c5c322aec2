import { LRUCache } from 'lru-cache'
import { drawLatency } from './draw-latency.ts'
import type { Fault } from './fault.ts'

/** Of a fault that is not in use any more, the count is forgotten when so many others have come. */
const MOST_COUNTS = 200

/** How often faults have struck in one world: each fault counts for itself, and each operation. */
export class FaultCounts {
  readonly #counts = new LRUCache<string, number>({ max: MOST_COUNTS })

  /** Counts this request and says whether the fault strikes it. */
  strikes(fault: Fault, operationId: string): boolean {
    const { skip = 0, times = Number.POSITIVE_INFINITY, operation = operationId } = fault
    if (operation !== operationId) return false
    if (skip === 0 && times === Number.POSITIVE_INFINITY) return true
    const nth = this.#next('request', fault, operationId)
    return nth > skip && nth <= skip + times
  }

  /** How long to wait before the answer, in milliseconds. Each call draws the next number of a range. */
  latency(fault: Fault, operationId: string): number {
    const { latency = { min: 0, max: 0 }, seed = 0 } = fault
    if (latency.min === latency.max) return latency.min
    return drawLatency(latency, seed, this.#next('latency', fault, operationId))
  }

  #next(what: 'request' | 'latency', { text }: Fault, operationId: string): number {
    // A fault's text has no line break, so that no two keys are equal by accident.
    const key = `${what}\n${operationId}\n${text}`
    const nth = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, nth)
    return nth
  }
}
