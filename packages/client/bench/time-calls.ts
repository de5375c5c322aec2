import { setImmediate as turn } from 'node:timers/promises'
import type { CaseToClose } from './case-to-close.ts'
import type { Calls } from './connect-programs.ts'

/** How much is measured. */
export interface Amount {
  /** Rounds that are measured. There is a tenth more before them, so that code is hot. */
  rounds: number
  /** Calls of each client in a round. */
  calls: number
  /** How many calls are under way at a time. */
  concurrency: number
}

/** Microseconds a call in each round, by the names of the clients. */
export type Times = Map<string, number[]>

/**
 * Times the calls of all clients, and makes sure that each succeeds. Each round has them all, in an order of its own, so that what disturbs the machine for
 * a while disturbs all alike.
 */
export async function timeCalls(
  calls: Calls,
  { caseid, closed }: CaseToClose,
  amount: Amount,
): Promise<Times> {
  const times: Times = new Map([...calls.keys()].map((name) => [name, []]))
  for (let round = -Math.ceil(amount.rounds / 10); round < amount.rounds; round++) {
    for (const [name, closeCase] of shuffle([...calls])) {
      const call = async () => {
        const text = await closeCase(caseid)
        if (text !== closed.text) throw new Error(`The program with ${name} got "${text}".`)
      }
      const time = await timeRound(call, amount)
      if (round >= 0) times.get(name)?.push(time)
    }
  }
  return times
}

async function timeRound(call: () => Promise<void>, { calls, concurrency }: Amount) {
  let left = calls
  const work = async () => {
    while (left-- > 0) {
      await call()
      // A stub never lets the event loop turn, and there is work that clients put off until then.
      if (left % 50 === 0) await turn()
    }
  }
  const begin = performance.now()
  await Promise.all(Array.from({ length: concurrency }, work))
  return ((performance.now() - begin) * 1000) / calls
}

function shuffle<Item>(items: Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/**
 * Median of what a client does in each round compared with what another does in the same.
 *
 * @throws Error when one of them was not measured.
 */
export function compare(
  times: Times,
  name: string,
  baseline: string,
  how: (time: number, base: number) => number,
): number {
  const [own, base] = [name, baseline].map((each) => times.get(each) ?? [])
  if (!own?.length || own.length !== base?.length) throw new Error(`${name} was not measured.`)
  return median(own.map((time, round) => how(time, base[round] ?? Number.NaN)))
}
