import { matchesPattern } from './matches-pattern.ts'
import { type Repeated, readPattern, type Sequence } from './read-pattern.ts'

/** Letters to try for a class of letters, the usual ones first. */
const LETTERS = `a1A-_.@/:+= ${String.fromCharCode(...Array.from({ length: 95 }, (_, n) => n + 32))}`
/** A longer text is not worth the memory. */
const LONGEST = 100_000
const HEXADECIMAL = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/gi

/**
 * A text that a regular expression of JSON Schema matches. It takes milliseconds at the most, whatever the expression.
 *
 * @returns undefined when the expression cannot be read or none was found, since not all of the language is known.
 */
export function samplePattern(
  pattern: string,
  minLength = 0,
  maxLength = LONGEST,
): string | undefined {
  const alternatives = readPattern(pattern)
  if (!alternatives) return undefined
  for (const repeat of [1, minLength]) {
    const text = write(alternatives, repeat)
    if (text === undefined || text.length < minLength || text.length > maxLength) continue
    if (holdsEverywhere(alternatives) || matchesPattern(pattern, text)) return text
  }
  return undefined
}

/** Whether whatever is written by an expression matches it: it asserts nothing but where the text begins and ends. */
function holdsEverywhere(alternatives: Sequence[]): boolean {
  return alternatives.every((sequence) =>
    sequence.every(({ part }, index) => {
      if (part.kind === 'letter') return true
      if (part.kind === 'group') return !part.isLook && part.alternatives.every(isFree)
      if (part.source === '^') return index === 0
      return part.source === '$' && index === sequence.length - 1
    }),
  )
}

/** Whether a sequence within others asserts nothing. */
function isFree(sequence: Sequence): boolean {
  return sequence.every(
    ({ part }) =>
      part.kind === 'letter' ||
      (part.kind === 'group' && !part.isLook && part.alternatives.every(isFree)),
  )
}

/** @param repeat how often to repeat what may be repeated without an end */
function write(alternatives: Sequence[], repeat: number): string | undefined {
  let left = LONGEST
  const letters = new Map<string, string | undefined>()
  return first(alternatives)

  function first([sequence = []]: Sequence[]): string | undefined {
    let text = ''
    for (const repeated of sequence) {
      const part = once(repeated.part)
      if (part === undefined) return undefined
      const times = timesOf(repeated)
      left -= part.length * times
      if (left < 0) return undefined
      text += part.repeat(part === '' ? 0 : times)
    }
    return text
  }

  function once(part: Repeated['part']): string | undefined {
    if (part.kind === 'group') return part.isLook ? '' : first(part.alternatives)
    if (part.kind === 'assertion') return ''
    if (!letters.has(part.source)) letters.set(part.source, letter(part.source))
    return letters.get(part.source)
  }

  function timesOf({ least, most }: Repeated): number {
    if (least === 0 && most === 1) return 0
    // Something is better than nothing, where both will do.
    return Math.max(least, Math.min(most, Math.max(1, repeat)))
  }
}

/** A letter that a part of an expression matches: a usual one, else one that the part itself names. */
function letter(source: string): string | undefined {
  const expression = compile(source)
  const named = source.replace(HEXADECIMAL, (_, ...digits: string[]) =>
    String.fromCodePoint(Number.parseInt(digits.find((each) => each) ?? '', 16)),
  )
  return [...LETTERS, ...named].find((each) => expression?.test(each))
}

function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${source})$`, 'u')
  } catch {
    return undefined
  }
}
