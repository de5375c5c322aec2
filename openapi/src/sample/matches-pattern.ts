import { type Repeated, readPattern, type Sequence } from './read-pattern.ts'

/** Steps that a text may take: some milliseconds. */
const MOST_STEPS = 1_000_000

/**
 * Whether a regular expression matches a text. Engines go back and try again, which for some expressions takes longer than
 * anyone can wait.
 *
 * @returns undefined when it might take too long to find out, or the expression cannot be read
 */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  const read = readPattern(pattern)
  if (!read) return undefined
  const { steps } = ofAll(read, text.length)
  const starts = read.every(isAnchored) ? 1 : text.length + 1
  if (steps * starts > MOST_STEPS) return undefined
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    // It is too large for the engine.
    return undefined
  }
}

function isAnchored([first]: Sequence): boolean {
  return first?.part.kind === 'assertion' && first.part.source === '^'
}

/** In how many ways a part can match, and how many steps it takes to try all of them, at the most. */
interface Effort {
  ways: number
  steps: number
}

function ofAll(alternatives: Sequence[], length: number): Effort {
  const each = alternatives.map((sequence) => ofSequence(sequence, length))
  return { ways: sum(each.map(({ ways }) => ways)), steps: sum(each.map(({ steps }) => steps)) }
}

function ofSequence(sequence: Sequence, length: number): Effort {
  return sequence.reduce<Effort>(
    (before, repeated) => {
      const { ways, steps } = ofRepeated(repeated, length)
      return { ways: before.ways * ways, steps: before.steps + before.ways * steps }
    },
    { ways: 1, steps: 1 },
  )
}

function ofRepeated({ part, least, most }: Repeated, length: number): Effort {
  const once = part.kind === 'group' ? ofAll(part.alternatives, length) : { ways: 1, steps: 1 }
  // Once what lies ahead holds, no engine looks for another way in which it does.
  if (part.kind === 'group' && part.isLook) once.ways = 1
  // A text ends before more is tried.
  const end = Math.min(most, Math.max(least, length))
  if (once.ways === 1) return { ways: end - least + 1, steps: (end + 1) * once.steps }
  // In each way in which it matches once it may match once more.
  let [ways, steps, ofTimes] = [least === 0 ? 1 : 0, 1, 1]
  for (let times = 1; times <= end && steps <= MOST_STEPS; times++) {
    steps += ofTimes * once.steps
    ofTimes *= once.ways
    if (times >= least) ways += ofTimes
  }
  return { ways: Math.max(1, ways), steps }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
