import type { AST } from '@eslint-community/regexpp'

/** What it takes to match a part of a regular expression by trying, at the most. */
interface Effort {
  /** In how many ways the part can match a text, from one place. */
  ways: number
  /** Steps to try all of them. */
  steps: number
}

/** How often a text is gone through, at the most, where there is nothing to choose. */
const PASSES = 4

/**
 * How many steps an engine that goes back and tries again needs for a text of that length, at the most. It is a bound, and
 * not what it takes: that two parts cannot match the same text is not seen.
 *
 * @param length in UTF-16 units
 */
export function effort({ alternatives }: AST.Pattern, length: number): number {
  const { steps } = ofAll(alternatives, length)
  return alternatives.every(isAnchored) ? steps : steps * (length + 1)
}

function isAnchored({ elements: [first] }: AST.Alternative): boolean {
  return first?.type === 'Assertion' && first.kind === 'start'
}

function ofAll(alternatives: AST.Alternative[], length: number): Effort {
  const each = alternatives.map(({ elements }) => ofSequence(elements, length))
  return { ways: sum(each.map(({ ways }) => ways)), steps: sum(each.map(({ steps }) => steps)) }
}

function ofSequence(elements: AST.Element[], length: number): Effort {
  return elements.reduce<Effort>(
    (before, element) => {
      const { ways, steps } = ofElement(element, length)
      return { ways: before.ways * ways, steps: before.steps + before.ways * steps }
    },
    { ways: 1, steps: 1 },
  )
}

function ofElement(element: AST.Element, length: number): Effort {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAll(element.alternatives, length)
    case 'Quantifier':
      return ofQuantifier(element, length)
    case 'Assertion':
      // Once it holds, no engine looks for another way in which it does.
      return 'alternatives' in element
        ? { ways: 1, steps: ofAll(element.alternatives, length).steps }
        : { ways: 1, steps: 1 }
    case 'Backreference':
      return { ways: 1, steps: length + 1 }
    default:
      return { ways: 1, steps: 1 }
  }
}

function ofQuantifier({ element, min, max }: AST.Quantifier, length: number): Effort {
  const once = ofElement(element, length)
  const most = Math.min(max, Math.max(min, length))
  if (once.ways === 1) {
    // A text is over before the rest is tried, and what is repeated takes its part of it each time.
    const tried = Math.min(most, length + 1) + 1
    const steps = Math.min(tried * once.steps, tried + PASSES * (length + 1))
    return { ways: Math.max(1, most - min + 1), steps }
  }
  // In each way in which it matches once it may match once more.
  let [ways, steps, ofTimes] = [min === 0 ? 1 : 0, 1, 1]
  for (let times = 1; times <= most && steps < Number.MAX_SAFE_INTEGER; times++) {
    steps += ofTimes * once.steps
    ofTimes *= once.ways
    if (times >= min) ways += ofTimes
  }
  return { ways: Math.max(1, ways), steps }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
