import type { AST } from '@eslint-community/regexpp'

/** Code points from the first to the last of each pair, in order and apart from each other. */
export type CodePoints = [first: number, last: number][]

const LAST = 0x10_ff_ff
const DIGITS: CodePoints = [[0x30, 0x39]]
const WORD: CodePoints = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]
const LINE_ENDS: CodePoints = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x20_28, 0x20_29],
]

type Part = AST.ClassRangesCharacterClassElement | AST.CharacterClass | AST.CharacterSet

/** The code points that a part of a regular expression with the flag `u` stands for; undefined where it is not known. */
export function codePointsOf(part: AST.Node): CodePoints | undefined {
  const read = part as Part
  switch (read.type) {
    case 'Character':
      return [[read.value, read.value]]
    case 'CharacterClassRange':
      return [[read.min.value, read.max.value]]
    case 'CharacterClass': {
      const parts = read.elements.map(codePointsOf)
      if (parts.includes(undefined)) return undefined
      const all = union(parts.flatMap((each) => each ?? []))
      return read.negate ? complement(all) : all
    }
    case 'CharacterSet': {
      if (read.kind === 'any') return complement(LINE_ENDS)
      const all = read.kind === 'digit' ? DIGITS : read.kind === 'word' ? WORD : enumerate(read)
      return read.kind !== 'property' && read.negate ? complement(all) : all
    }
    default:
      return undefined
  }
}

const enumerated = new Map<string, CodePoints>()

/** What V8 takes a class of letters for. Of white space the class itself is meant, and not what is beside it. */
function enumerate({ kind, raw }: AST.CharacterSet): CodePoints {
  const source = kind === 'space' ? '\\s' : raw
  const known = enumerated.get(source)
  if (known) return known
  const expression = new RegExp(source, 'u')
  const found: CodePoints = []
  for (let point = 0; point <= LAST; point++) {
    if (!expression.test(String.fromCodePoint(point))) continue
    const last = found.at(-1)
    if (last?.[1] === point - 1) last[1] = point
    else found.push([point, point])
  }
  enumerated.set(source, found)
  return found
}

function union(points: CodePoints): CodePoints {
  const joined: CodePoints = []
  for (const [first, last] of points.toSorted(([a], [b]) => a - b)) {
    const before = joined.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else joined.push([first, last])
  }
  return joined
}

function complement(points: CodePoints): CodePoints {
  const others: CodePoints = []
  let next = 0
  for (const [first, last] of points) {
    if (first > next) others.push([next, first - 1])
    next = last + 1
  }
  return next > LAST ? others : [...others, [next, LAST]]
}
