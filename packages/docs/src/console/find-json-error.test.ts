import { expect, test } from 'vitest'
import { findJsonError } from './find-json-error.ts'

const whole = '{"a": [1, -2.5e+3, "x\\n\\u00e9\\"", true, null, {}], "b": {"c": []}}'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('every text with one letter left out, doubled or replaced is judged as JSON.parse judges it', () => {
  const texts = [...whole].flatMap((letter, index) =>
    ['', letter + letter, ',', '"', '}', '\n', '0', '.', '\u0001', 'é'].map(
      (other) => whole.slice(0, index) + other + whole.slice(index + 1),
    ),
  )
  expect(texts.filter((text) => (findJsonError(text) === undefined) !== isJson(text))).toEqual([])
})

test.each([
  ['', { line: 1, column: 1, index: 0 }],
  ['{\n  "a": 1,\n}', { line: 3, column: 1, index: 12 }],
  ["{'a': 1}", { line: 1, column: 2, index: 1 }],
  ['{"a": 1', { line: 1, column: 8, index: 7 }],
  ['{"a" 1}', { line: 1, column: 6, index: 5 }],
  ['[1] 2', { line: 1, column: 5, index: 4 }],
  ['[01]', { line: 1, column: 2, index: 1 }],
  ['[1}', { line: 1, column: 3, index: 2 }],
])('in %j the place is told', (text, place) => {
  expect(findJsonError(text)).toEqual(place)
})
