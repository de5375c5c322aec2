import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { writeRe2, writeSequence } from './write-re2.ts'

/** What a text must match, or must not. */
export interface Condition {
  /** An expression of RE2. */
  source: string
  isNegated: boolean
}

/**
 * Writes a regular expression as conditions for RE2, all of which a text must meet. What lies ahead of the start of a text,
 * as rules for passwords have it, and what lies behind its end are conditions of their own.
 *
 * @param isLoose as for {@link writeRe2}
 */
export function conditionsOf(pattern: AST.Pattern, isLoose: boolean): Condition[] {
  const { ahead, behind, others } = split(pattern)
  if (!others) return [{ source: writeRe2(pattern.alternatives, isLoose), isNegated: false }]
  // What must not match has to be said in full, since more than that would be ruled out.
  const isSayable = ({ negate, alternatives }: AST.LookaroundAssertion) =>
    !negate || !(isLoose || alternatives.some(hasForeign))
  const write = (assertion: AST.LookaroundAssertion) => {
    const source = `(?:${writeRe2(assertion.alternatives, isLoose)})`
    const isAhead = assertion.kind === 'lookahead'
    return { source: isAhead ? `\\A${source}` : `${source}\\z`, isNegated: assertion.negate }
  }
  return [
    ...[...ahead, ...behind].filter(isSayable).map(write),
    { source: writeSequence(others, isLoose), isNegated: false },
  ]
}

/** Whether RE2 can say all that a regular expression says, unless that is too large for it. */
export function isOfRe2(pattern: AST.Pattern): boolean {
  const { ahead, behind, others } = split(pattern)
  const own = [...ahead, ...behind]
  // Within others, what lies ahead or behind is no condition of its own.
  const isNested = own.some((each) => each.alternatives.some(hasForeign))
  return !isNested && (others ?? pattern.alternatives).every((each) => !hasForeign(each))
}

function hasForeign(node: AST.Node): boolean {
  let isForeign = false
  const found = () => {
    isForeign = true
  }
  visitRegExpAST(node, {
    onAssertionEnter: ({ kind }) => {
      if (kind === 'lookahead' || kind === 'lookbehind') found()
    },
    onBackreferenceEnter: found,
    onModifiersEnter: found,
  })
  return isForeign
}

interface Split {
  ahead: AST.LookaroundAssertion[]
  behind: AST.LookaroundAssertion[]
  /** The parts that follow each other without those; undefined when there are none of those. */
  others?: AST.Element[]
}

function split({ alternatives: [first, ...more] }: AST.Pattern): Split {
  const elements = first?.elements ?? []
  const ahead = isAssertion(elements[0], 'start') ? leading(elements.slice(1), 'lookahead') : []
  const reversed = elements.toReversed()
  const behind = isAssertion(reversed[0], 'end') ? leading(reversed.slice(1), 'lookbehind') : []
  const own: AST.Element[] = [...ahead, ...behind]
  if (more.length > 0 || own.length === 0) return { ahead: [], behind: [] }
  return { ahead, behind, others: elements.filter((element) => !own.includes(element)) }
}

/** The assertions of that kind at the beginning. */
function leading(
  elements: AST.Element[],
  kind: 'lookahead' | 'lookbehind',
): AST.LookaroundAssertion[] {
  const end = elements.findIndex((element) => !isAssertion(element, kind))
  return elements.slice(0, end === -1 ? undefined : end) as AST.LookaroundAssertion[]
}

function isAssertion(element: AST.Element | undefined, kind: AST.Assertion['kind']): boolean {
  return element?.type === 'Assertion' && element.kind === kind
}
