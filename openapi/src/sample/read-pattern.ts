/** A part of an expression, and how often it is there. */
export interface Repeated {
  part: Letter | Assertion | Group
  least: number
  /** Infinite where there is no end. */
  most: number
}
/** What stands for one letter. */
interface Letter {
  kind: 'letter'
  source: string
}
/** What stands between two letters, such as `$`. */
interface Assertion {
  kind: 'assertion'
  source: string
}
interface Group {
  kind: 'group'
  /** Whether it looks ahead or behind, and is no part of the text. */
  isLook: boolean
  alternatives: Sequence[]
}
export type Sequence = Repeated[]

/** In characters and in groups within each other. Who writes a longer one does not want an example of it. */
const LONGEST = 5000
const DEEPEST = 100

const OPENING = /\((\?(?:<?[=!]|:|<\w+>))?/y
const CLOSING = /\)/y
const BAR = /\|/y
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y
const ASSERTION = /\^|\$|\\[bB]/y
const LETTER =
  /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|[^\d])|\[(?:\\.|[^\]\\])*\]|[^\\()|]/iuy

/**
 * Reads a regular expression of JSON Schema.
 *
 * @returns its alternatives; undefined when it is none, when it is too large, or when it has what is not known here, such
 * as what refers back.
 */
export function readPattern(pattern: string): Sequence[] | undefined {
  if (pattern.length > LONGEST || !isExpression(pattern)) return undefined
  let index = 0
  const read = alternatives(0)
  return index === pattern.length ? read : undefined

  function take(part: RegExp): RegExpExecArray | undefined {
    part.lastIndex = index
    const found = part.exec(pattern) ?? undefined
    index += found?.[0].length ?? 0
    return found
  }

  function alternatives(depth: number): Sequence[] | undefined {
    const read: Sequence[] = []
    do {
      const next = sequence(depth)
      if (!next) return undefined
      read.push(next)
    } while (take(BAR))
    return read
  }

  function sequence(depth: number): Sequence | undefined {
    const read: Sequence = []
    while (index < pattern.length && !/[|)]/.test(pattern.charAt(index))) {
      const part = atom(depth)
      if (!part) return undefined
      read.push({ part, ...quantity() })
    }
    return read
  }

  function atom(depth: number): Repeated['part'] | undefined {
    const assertion = take(ASSERTION)
    if (assertion) return { kind: 'assertion', source: assertion[0] }
    const group = take(OPENING)
    if (!group) {
      const letter = take(LETTER)
      return letter && { kind: 'letter', source: letter[0] }
    }
    const within = depth < DEEPEST ? alternatives(depth + 1) : undefined
    if (!within || !take(CLOSING)) return undefined
    return { kind: 'group', isLook: /[=!]$/.test(group[0]), alternatives: within }
  }

  function quantity(): Pick<Repeated, 'least' | 'most'> {
    const [quantifier, sign, least = '1', comma, most] = take(QUANTIFIER) ?? []
    if (sign) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
    const end = comma ? most || Infinity : least
    return quantifier ? { least: Number(least), most: Number(end) } : { least: 1, most: 1 }
  }
}

function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
