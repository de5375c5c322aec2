import type { MeasuredPage } from './choose-pages.ts'
import type { Figures } from './visit.ts'

/** A limit, and whether it is kept. */
export interface Verdict {
  passed: boolean
  text: string
}

/** Compares the figures with the limits of this package. Bytes do not depend on time, and have a test. */
export function judgeLimits(results: Map<string, Figures>, pages: MeasuredPage[]): Verdict[] {
  return pages.flatMap(({ kind, name }) => {
    const figures = results.get(name)
    if (!figures) throw new Error(`${name} was not measured.`)
    const { firstPaint, heading, shift } = figures
    const jumps = {
      passed: shift < 0.1,
      text: `${name}: shifts by ${shift.toFixed(3)}, less than 0.1`,
    }
    const inTime =
      kind === 'guide'
        ? {
            passed: firstPaint < 1000,
            text: `${name}: first paint after ${firstPaint.toFixed(0)} ms, less than 1000`,
          }
        : {
            passed: heading <= 1200,
            text: `${name}: operation shown after ${heading.toFixed(0)} ms, at most 1200`,
          }
    return [inTime, jumps]
  })
}
