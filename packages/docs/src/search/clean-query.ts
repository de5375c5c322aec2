/** The scheme and the host of an address, and what follows its path. */
const AROUND_PATH = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*|[?#].*$/gi

/** What stands in a path for a parameter: a name in braces, numbers or a UUID, with or without the name of a format. */
const VALUE = /^(\{[^}]*\}|[\d,]+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})(\.[a-z]+)?$/i

/**
 * What is searched for, of what a reader has typed: the index knows `crm` and `close`, but neither
 * `/crm/case/{caseid}/close` nor `/crm/case/1234/close`, and the words of `two-factor` one by one.
 */
export function cleanQuery(query: string): string {
  const words = query.split(/\s+/).map((word) => pathWords(word) || word)
  return words
    .join(' ')
    .replaceAll(/[/\\{}?=&:#"'`]+/g, ' ')
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The steps of the paths and addresses in a text. */
export function pathSteps(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word.includes('/'))
    .flatMap((word) => word.replaceAll(AROUND_PATH, '').split('/'))
    .filter(Boolean)
}

/** The fixed words of a path or an address, if this is one and has any. */
function pathWords(word: string): string {
  return pathSteps(word)
    .filter((step) => !VALUE.test(step))
    .map((step) => step.replace(/(?<=\p{L})\.[a-z]+$/u, ''))
    .join(' ')
}
