import type { AST } from '@eslint-community/regexpp'
import { codePointsOf } from './code-points.ts'

/** Any text. */
const ANYTHING = '(?s:.*)'
/** What never matches. */
const NOTHING = '[^\\x{0}-\\x{10FFFF}]'

/**
 * Writes a part of a regular expression of JavaScript with the flag `u` as one of RE2. What RE2 cannot say, such as what
 * must not lie ahead, is left out or taken for any text, so that nothing is ruled out that the expression allows.
 *
 * @param isLoose whether anything that is repeated may be repeated any number of times, since RE2 counts to 1000 only
 */
export function writeRe2(list: AST.Alternative[], isLoose: boolean): string {
  return list.map(({ elements }) => writeSequence(elements, isLoose)).join('|')
}

/** Writes parts that follow each other. */
export function writeSequence(elements: AST.Element[], isLoose: boolean): string {
  return elements.map(write).join('')

  function write(element: AST.Element): string {
    switch (element.type) {
      case 'Group':
        return element.modifiers ? ANYTHING : `(?:${writeRe2(element.alternatives, isLoose)})`
      case 'CapturingGroup':
        return `(?:${writeRe2(element.alternatives, isLoose)})`
      case 'Quantifier': {
        const { element: part, min, max } = element
        const times = `{${min},${max === Number.POSITIVE_INFINITY ? '' : max}}`
        return `(?:${write(part)})${isLoose ? '*' : times}`
      }
      case 'Assertion':
        if (element.kind === 'start') return '\\A'
        if (element.kind === 'end') return '\\z'
        if (element.kind === 'word') return element.negate ? '\\B' : '\\b'
        return ''
      default: {
        const points = codePointsOf(element)
        if (!points) return ANYTHING
        return points.length === 0 ? NOTHING : `[${points.map(writeRange).join('')}]`
      }
    }
  }
}

function writeRange([first, last]: [number, number]): string {
  return `\\x{${first.toString(16)}}-\\x{${last.toString(16)}}`
}
