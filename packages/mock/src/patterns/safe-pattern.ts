import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { RE2JS } from 're2js'
import { conditionsOf, isOfRe2 } from './conditions.ts'
import { effort } from './effort.ts'

/** Steps of V8's engine that one text may take: about as long as RE2 needs to begin. */
const FEW_STEPS = 2000
/** What one may take where RE2 would not say the same. */
const SOME_STEPS = 20_000
/** What it may take for each letter, as RE2 does. */
const STEPS_OF_LETTER = 16
/** No text is longer. */
const LONGEST = 2 ** 29

const parser = new RegExpParser()

/**
 * A regular expression of JSON Schema that holds up nobody. Where V8, which goes back and tries again, might take too
 * long for a text, RE2 looks in its place, whose time grows with the length of the text only.
 */
export class SafePattern {
  readonly #source: string
  readonly #native: RegExp
  readonly #tree: AST.Pattern
  /** Whether RE2 can say the same. */
  readonly #isOfRe2: boolean
  /** How long a text may be for V8. */
  readonly #longest: number
  #re2: ((text: string) => boolean) | undefined

  /** @throws SyntaxError when it is no expression of ECMAScript with the flag `u`. */
  constructor(source: string) {
    this.#source = source
    this.#native = new RegExp(source, 'u')
    this.#tree = parser.parsePattern(source, undefined, undefined, { unicode: true })
    this.#isOfRe2 = isOfRe2(this.#tree)
    this.#longest = longestFor(this.#tree, this.#isOfRe2 ? FEW_STEPS : SOME_STEPS)
  }

  test(text: string): boolean {
    if (text.length <= this.#longest) return this.#native.test(text)
    this.#re2 ??= compileRe2(this.#tree)
    return this.#re2(text)
  }

  /** How long a text may be of which all of the pattern is judged, in UTF-16 units. Infinite for most patterns. */
  get longest(): number {
    return this.#isOfRe2 || this.#longest === LONGEST ? Number.POSITIVE_INFINITY : this.#longest
  }

  /** Ajv knows patterns by their text. */
  toString(): string {
    return `safe ${this.#source}`
  }
}

const compiled = new Map<string, SafePattern>()

/**
 * The pattern of this text, compiled once. What is compiled are the patterns of contracts, so they bound the map.
 *
 * @throws SyntaxError when it is no expression of ECMAScript with the flag `u`.
 */
export function safePattern(source: string): SafePattern {
  const known = compiled.get(source) ?? new SafePattern(source)
  compiled.set(source, known)
  return known
}

/** The length of the longest text that takes no more than these steps, or some for each letter. */
function longestFor(tree: AST.Pattern, steps: number): number {
  const isQuick = (length: number) =>
    effort(tree, length) <= Math.max(steps, STEPS_OF_LETTER * length)
  if (isQuick(LONGEST)) return LONGEST
  let [longest, tooLong] = [-1, LONGEST]
  while (tooLong - longest > 1) {
    const middle = Math.floor((longest + tooLong) / 2)
    if (isQuick(middle)) longest = middle
    else tooLong = middle
  }
  return longest
}

function compileRe2(tree: AST.Pattern): (text: string) => boolean {
  for (const isLoose of [false, true]) {
    try {
      const conditions = conditionsOf(tree, isLoose).map(({ source, isNegated }) => ({
        expression: RE2JS.compile(source),
        isNegated,
      }))
      return (text) => conditions.every((each) => each.expression.test(text) !== each.isNegated)
    } catch {
      // It is too large.
    }
  }
  return () => true
}
