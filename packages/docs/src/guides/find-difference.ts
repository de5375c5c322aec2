import type { Block } from './read-blocks.ts'

/** What the guides write in JSON for properties, items or a value that they leave out. */
const ELLIPSIS = '…'

/**
 * Says how what came differs from what a guide shows. JSON may be indented otherwise and have `…` for what is left out;
 * its properties have their order. All else must be the same text.
 */
export function findDifference(shown: Block, came: string): string | undefined {
  const actual = came.replaceAll('\r\n', '\n').trimEnd()
  const expected = shown.text.trimEnd()
  if (shown.language !== 'json') {
    return actual === expected ? undefined : say(expected, actual)
  }
  const pattern = parse(writeEllipses(expected))
  if (pattern === undefined) return `shows ${expected}, which is no JSON.`
  const value = parse(actual)
  if (value === undefined) return say(expected, actual)
  const isSame = JSON.stringify(leaveOut(pattern, value)) === JSON.stringify(pattern)
  return isSame ? undefined : say(expected, actual)
}

function say(expected: string, actual: string): string {
  return `shows ${expected}, but there comes ${actual || 'nothing'}.`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Writes each `…` outside of texts as JSON: a property of this name in an object, the text anywhere else. */
function writeEllipses(text: string): string {
  const parents: string[] = []
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|[{}[\]]|:\s*…|…/g, (token) => {
    if (token === '{' || token === '[') parents.push(token)
    if (token === '}' || token === ']') parents.pop()
    if (token.startsWith(':')) return `:"${ELLIPSIS}"`
    if (token !== ELLIPSIS) return token
    return parents.at(-1) === '{' ? `"${ELLIPSIS}":0` : `"${ELLIPSIS}"`
  })
}

/** A value without what a pattern leaves out, and with the ellipses in these places. */
function leaveOut(pattern: unknown, value: unknown): unknown {
  if (pattern === ELLIPSIS) return value === undefined ? undefined : ELLIPSIS
  if (!isObject(pattern) || !isObject(value)) return value
  if (Array.isArray(pattern) || Array.isArray(value)) {
    if (!Array.isArray(pattern) || !Array.isArray(value)) return value
    const isCut = pattern.at(-1) === ELLIPSIS && value.length >= pattern.length
    const rest = isCut ? [...value.slice(0, pattern.length - 1), ELLIPSIS] : value
    return rest.map((item, index) => leaveOut(pattern[index], item))
  }
  const { [ELLIPSIS]: cut, ...named } = pattern
  const entries = Object.entries(value)
  const kept = entries.filter(([name]) => cut === undefined || name in named)
  const filled = kept.map(([name, each]): [string, unknown] => [name, leaveOut(named[name], each)])
  // Where nothing is left out, the mark is wrong.
  if (kept.length === entries.length) return Object.fromEntries(filled)
  // The mark stands where the pattern has it, so that only the order of what is shown counts.
  filled.splice(Object.keys(pattern).indexOf(ELLIPSIS), 0, [ELLIPSIS, cut])
  return Object.fromEntries(filled)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
