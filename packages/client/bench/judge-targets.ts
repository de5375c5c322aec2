import { BASELINE, OURS } from './peers.ts'
import type { Results } from './results.ts'
import { compare } from './time-calls.ts'

/** A target, and how far it is reached. */
export interface Verdict {
  passed: boolean
  text: string
}

/** Compares the figures with the targets of this package. */
export function judgeTargets({ inProcess, overLoopback, sizes, growth }: Results): Verdict[] {
  const added = compare(inProcess, OURS, BASELINE, (time, base) => time - base)
  const ratio = compare(overLoopback, OURS, BASELINE, (time, base) => time / base)
  const size = sizes.get(OURS)?.gzipped ?? Number.NaN
  const [first, last] = [growth.at(0)?.gzipped ?? Number.NaN, growth.at(-1)?.gzipped ?? Number.NaN]
  const perOperation = (last - first) / (growth.length - 1)
  return [
    { passed: added <= 15, text: `in process: ${added.toFixed(1)} µs added, at most 15` },
    { passed: ratio <= 1.1, text: `over loopback: ×${ratio.toFixed(3)} of fetch, at most ×1.10` },
    { passed: size <= 6060, text: `size: ${size} bytes, at most 6060` },
    {
      passed: perOperation <= 100,
      text: `growth: ${perOperation.toFixed(0)} bytes for each further operation, at most 100`,
    },
  ]
}
