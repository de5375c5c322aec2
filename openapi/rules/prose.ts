import { wordsOf } from './letter-case.ts'

const LIST_ITEM = /^\s*([-*+]|\d+[.)])\s/
const CODE_BLOCK = /^```[\s\S]*?^```$/gm

/** Begins with a capital letter, a digit or a code span. Emphasis, quotes and brackets before it do not count. */
export function beginsSentence(text: string): boolean {
  return /^[*_"'«“([]*[\p{Lu}\d`]/u.test(text.trimStart())
}

/** Ends in a full stop; in a list, and before a code block or a table, also in a semicolon or a colon. */
export function endsSentence(text: string): boolean {
  // A code block becomes a line that looks like one of a table.
  const lines = text.trimEnd().replace(CODE_BLOCK, '|').split('\n')
  const last = lines.findLastIndex((line) => line.trim() !== '' && !line.startsWith('|'))
  if (last === -1) return true
  const start = lines.findLastIndex((line, index) => index < last && line.trim() === '') + 1
  const isList = lines.slice(start, last + 1).some((line) => LIST_ITEM.test(line))
  const isBlockNext = last < lines.length - 1
  const end = (lines[last] ?? '').trimEnd().replace(/[)*_"'»”\]]+$/, '')
  return (isList || isBlockNext ? /[.;:]$/ : /\.$/).test(end)
}

/** Says no more than the name, as `Title of a book.` does for `bookTitle`. */
export function repeatsName(text: string, name: string): boolean {
  return meaning(text) === meaning(name)
}

function meaning(text: string): string {
  return wordsOf(text)
    .filter((word) => !['a', 'an', 'the', 'of'].includes(word))
    .sort()
    .join(' ')
}
