/** Letters to try for a class of letters, the usual ones first. */
const LETTERS = `a1A-_.@/:+= ${String.fromCharCode(...Array.from({ length: 95 }, (_, n) => n + 32))}`
/** An expression that asks for more is not worth the memory. */
const LONGEST = 100_000
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/
/** What stands between two points of a text, and is no part of it. */
const ASSERTION = /^(?:\^|\$|\\[bB])/
const HEXADECIMAL = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/gi
const LETTER =
  /^(?:\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|[^\d])|\[(?:\\.|[^\]\\])*\]|[^\\()|])/iu

/**
 * A text that a regular expression of JSON Schema matches.
 *
 * @returns undefined when the expression cannot be read or none was found, since not all of the language is known.
 */
export function samplePattern(
  pattern: string,
  minLength = 0,
  maxLength = LONGEST,
): string | undefined {
  const expression = compile(pattern)
  for (const repeat of [1, minLength]) {
    const text = expression && write(pattern, repeat)
    if (text === undefined || text.length < minLength || text.length > maxLength) continue
    if (expression?.test(text)) return text
  }
  return undefined
}

/** The expression as validators read it, undefined when it is none. */
export function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return undefined
  }
}

/** @param repeat how often to repeat what may be repeated without an end */
function write(pattern: string, repeat: number): string | undefined {
  let rest = pattern
  let left = LONGEST
  try {
    return alternatives()
  } catch (error) {
    if (error instanceof Unknown) return undefined
    throw error
  }

  function take(part: RegExp): RegExpExecArray | null {
    const found = part.exec(rest)
    if (found) rest = rest.slice(found[0].length)
    return found
  }

  function alternatives(): string {
    const first = sequence()
    while (take(/^\|/)) sequence()
    return first
  }

  function sequence(): string {
    let text = ''
    while (rest !== '' && !/^[|)]/.test(rest)) {
      const part = atom()
      const times = quantity()
      left -= part.length * times
      if (left < 0) throw new Unknown()
      text += part.repeat(times)
    }
    return text
  }

  function atom(): string {
    if (take(ASSERTION)) return ''
    const group = take(/^\((\?(?:<?[=!]|:|<\w+>))?/)
    if (!group) return letter(take(LETTER)?.[0])
    const text = alternatives()
    if (!take(/^\)/)) throw new Unknown()
    // What lies ahead or behind is no part of the text.
    return /[=!]$/.test(group[0]) ? '' : text
  }

  function quantity(): number {
    const [quantifier, sign, least, comma, most] = take(QUANTIFIER) ?? []
    if (!quantifier) return 1
    if (sign === '?') return 0
    if (sign) return Math.max(1, repeat)
    if (comma && !most) return Math.max(Number(least), repeat)
    // Something is better than nothing, where both will do.
    return Math.max(Number(least), Math.min(Number(most ?? least), repeat))
  }
}

/** Something in an expression that is not known here. */
class Unknown extends Error {}

/** A letter that a part of an expression matches: a usual one, else one that the part itself names. */
function letter(source: string | undefined): string {
  if (source === undefined) throw new Unknown()
  const expression = compile(`^(?:${source})$`)
  const named = source.replace(HEXADECIMAL, (_, ...digits: string[]) =>
    String.fromCodePoint(Number.parseInt(digits.find((each) => each) ?? '', 16)),
  )
  const found = [...LETTERS, ...named].find((each) => expression?.test(each))
  if (found === undefined) throw new Unknown()
  return found
}
