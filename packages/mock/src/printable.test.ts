import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  ['\x1b]0;title\x07', '\\x1b]0;title\\x07'],
  ['\x1b[2Ja\x9b2J', '\\x1b[2Ja\\x9b2J'],
  ['a\rb\0\x7f', 'a\\x0db\\x00\\x7f'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['Заявка 🙂\n\tconst é', 'Заявка 🙂\n\tconst é'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed)
})
