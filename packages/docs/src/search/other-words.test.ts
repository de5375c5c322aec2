import { expect, test } from 'vitest'
import { inOtherWords } from './other-words.ts'

test.each([
  ['Omitted properties', 'leave out properties'],
  ['vomit', undefined],
  ['лимит запросов', 'ограничения'],
  ['лимиты Р7', 'ограничения Р7'],
  ['делимит', undefined],
])('"%s" is asked for as "%s" too', (query, other) => {
  expect(inOtherWords(query)).toBe(other)
})
