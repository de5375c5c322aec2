import type { Figures } from './measure.ts'
import { OURS, SILENT, STOCK } from './peers.ts'

/** A target, and how far it is reached. */
export interface Verdict {
  passed: boolean
  text: string
}

/** Figures of each server, by how many operations its contract had. */
export type Results = Map<number, Map<string, Figures>>

const METHODS = ['GET', 'PUT'] as const

/** Compares the figures with the targets of this package. */
export function judgeTargets(results: Results): Verdict[] {
  const figures = (size: number, name: string): Figures => {
    const found = results.get(size)?.get(name)
    if (!found) throw new Error(`${name} was not measured at ${size} operations.`)
    return found
  }
  const sizes = [...results.keys()]
  const [smallest = 0, largest = 0] = [Math.min(...sizes), Math.max(...sizes)]

  const speed = (size: number, peer: string, least: number) =>
    METHODS.map((method) => {
      const ratio = figures(size, OURS)[method].rate / figures(size, peer)[method].rate
      const text = `${size} operations, ${method}: ×${ratio.toFixed(2)} of ${peer}, at least ×${least}`
      return { passed: ratio >= least, text }
    })
  const flat = METHODS.map((method) => {
    const ratio = figures(largest, OURS)[method].rate / figures(smallest, OURS)[method].rate
    const text = `${largest} operations, ${method}: ×${ratio.toFixed(2)} of itself at ${smallest}, at least ×0.85`
    return { passed: ratio >= 0.85, text }
  })
  const latency = sizes.flatMap((size) =>
    METHODS.map((method) => {
      const ratio = figures(size, OURS)[method].p99 / figures(size, STOCK)[method].p99
      const text = `${size} operations, ${method}: p99 ×${ratio.toFixed(2)} of ${STOCK}, at most a third`
      return { passed: ratio <= 1 / 3, text }
    }),
  )
  const cost = sizes.flatMap((size) =>
    (
      [
        ['startUp', 'start-up'],
        ['rss', 'RSS'],
      ] as const
    ).map(([key, name]) => {
      const ratio = figures(size, OURS)[key] / figures(size, STOCK)[key]
      const text = `${size} operations: ${name} ×${ratio.toFixed(2)} of ${STOCK}, at most ×1`
      return { passed: ratio <= 1, text }
    }),
  )
  return [
    ...speed(smallest, STOCK, 5),
    ...speed(smallest, SILENT, 2.5),
    ...speed(largest, STOCK, 25),
    ...flat,
    ...latency,
    ...cost,
  ]
}
