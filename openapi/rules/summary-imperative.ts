import type { Rule } from './rule.ts'

const LONGEST = 5

/** Whether a word looks like an order, `List`, and not like `Lists`, `Listing` or an article. */
function isImperative(word: string): boolean {
  return (
    !/^(a|an|the|this)$/i.test(word) &&
    !/[^s]s$/i.test(word) &&
    // Without a vowel before the ending it is the verb itself, as in `Bring`.
    !/[aeiouy].*ing$/i.test(word)
  )
}

export const summaryImperative: Rule = () => ({
  Operation({ summary }, { location, report }) {
    // A missing summary is found by a rule that Redocly brings.
    if (typeof summary !== 'string') return
    const words = summary.split(/\s+/)
    const [first = ''] = words
    const say = (message: string) => report({ message, location: location.child('summary') })
    if (words.length > LONGEST) {
      say(
        `The summary has ${words.length} words. Use at most ${LONGEST}, and move the rest to the description.`,
      )
    }
    if (summary.endsWith('.')) say('The summary ends in a full stop. Remove it, it is a title.')
    if (!/^\p{Lu}/u.test(summary)) {
      say(`The summary begins with \`${first}\`. Begin with a capital letter.`)
    }
    if (!isImperative(first)) {
      say(
        `The summary begins with \`${first}\`, which is not an order. Begin with the bare verb, as in \`Update an order\`.`,
      )
    }
  },
})
