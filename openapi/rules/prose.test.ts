import { expect, test } from 'vitest'
import { beginsSentence, endsSentence, repeatsName } from './prose.ts'

test.each(['Paid.', '`true` or not.', '3 days.', '**Paid.**', '(Paid.)', '«Оплачен.»', ' Paid.'])(
  '%j begins a sentence',
  (text) => {
    expect(beginsSentence(text)).toBe(true)
  },
)

test.each(['paid.', '**paid.**', '- Paid.', '/path', 'оплачен.'])('%j begins none', (text) => {
  expect(beginsSentence(text)).toBe(false)
})

test.each([
  'Paid.\n',
  'Paid (or not.)',
  '**Paid.**',
  'He said "paid."',
  'Needed are:\n\n- an order;\n- a buyer:\n  both paid;',
  'Needed are:\n\n1. An order.',
  'Send this:\n\n```json\n{}\n```\n',
  'Send `a`;\n```sh\na\n```\nor `b`:\n```sh\nb\n```',
  'Compare:\n\n| a | b |\n| - | - |\n',
  '```sh\nls\n```',
])('%j ends a sentence', (text) => {
  expect(endsSentence(text)).toBe(true)
})

test.each([
  'Paid',
  'Paid?',
  'Needed are:',
  'Needed are:\n\n- an order',
  'Send this\n\n```json\n{}\n```',
  '- An order.\n\nAnd a buyer:',
  '```sh\na\n```\nor\n```sh\nb\n```',
])('%j ends none', (text) => {
  expect(endsSentence(text)).toBe(false)
})

test('a name is repeated in other words, not with more of them', () => {
  expect(repeatsName('The title of a book.', 'bookTitle')).toBe(true)
  expect(repeatsName('ID.', 'id')).toBe(true)
  expect(repeatsName('The title of a book, in Latin letters.', 'bookTitle')).toBe(false)
})
