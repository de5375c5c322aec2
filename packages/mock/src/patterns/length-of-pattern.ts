import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** How often the makers of random texts repeat at the most what may be repeated without an end. */
const REPEATED = 10
const parser = new RegExpParser()

/** How long a text that a pattern matches may be, where what may be repeated without an end is repeated some times. */
export function lengthOfPattern(pattern: string | undefined): number {
  if (typeof pattern !== 'string') return 0
  try {
    return ofAll(parser.parsePattern(pattern, undefined, undefined, { unicode: true }).alternatives)
  } catch {
    return 0
  }
}

function ofAll(alternatives: AST.Alternative[]): number {
  return Math.max(
    ...alternatives.map(({ elements }) => elements.reduce((sum, each) => sum + of(each), 0)),
  )
}

function of(element: AST.Element): number {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return ofAll(element.alternatives)
  }
  if (element.type !== 'Quantifier') return element.type === 'Assertion' ? 0 : 1
  const { min, max, element: part } = element
  return (max === Number.POSITIVE_INFINITY ? min + REPEATED : max) * of(part)
}
