import type { Location, Rule } from './rule.ts'

const TEXTS = ['description', 'x-cure']

/** Code, an escaped sign, an address in angle brackets, or else what may begin a tag. */
const MARKS = /(`+)(?:.*?[^`])??\1(?!`)|\\.|<https?:[^>\s]*>|(<[a-z/!?][^\s>]*>?)/gis

/** The first thing in a text that looks like a tag of HTML. */
function tagIn(text: string): string | undefined {
  return [...text.matchAll(MARKS)].flatMap(([, , tag = []]) => tag)[0]
}

export const noHtml: Rule = () => ({
  any(node, { location, report }) {
    for (const key of TEXTS) check(Object(node)[key], location.child(key), report)
  },
  // A description beside `$ref` belongs to the place, not to what is referred to.
  ref({ description }: { description?: unknown }, { location, report }) {
    check(description, location.child('description'), report)
  },
})

function check(
  text: unknown,
  location: Location,
  report: (problem: { message: string; location: Location }) => void,
): void {
  const tag = typeof text === 'string' ? tagIn(text) : undefined
  if (tag === undefined) return
  report({
    message: `The text has \`${tag}\`, which looks like HTML. Texts are shown without it: put it between backticks, or write \`\\<\`.`,
    location,
  })
}
