import { expect, test } from 'vitest'
import { findDifference } from './find-difference.ts'

const difference = (language: string, text: string, came: string) =>
  findDifference({ language, text, line: 1, isNext: true }, came)

test('JSON is the same however it is indented, with its properties in their order', () => {
  expect(difference('json', '{ "a": 1, "b": [] }\n', '{"a":1,"b":[]}')).toBeUndefined()
  expect(difference('json', '{ "b": [], "a": 1 }\n', '{"a":1,"b":[]}')).toBe(
    'shows { "b": [], "a": 1 }, but there comes {"a":1,"b":[]}.',
  )
  expect(difference('json', '{ "a": 1 }\n', '')).toBe('shows { "a": 1 }, but there comes nothing.')
  expect(difference('json', '{ "a": 1, }\n', '{"a":1}')).toBe(
    'shows { "a": 1, }, which is no JSON.',
  )
})

test('what the guide leaves out may be anything, and the rest may not', () => {
  const shown = '{ "a": …, …, "c": { "d": "…", … }, "e": [{ "f": 1, … }, …] }'
  const came = { a: [1], b: 2, c: { d: '…', x: 1 }, e: [{ f: 1, g: 2 }, 3, 4] }
  expect(difference('json', shown, JSON.stringify(came))).toBeUndefined()
  for (const wrong of [
    { ...came, a: undefined },
    { ...came, c: { x: 1 } },
    { ...came, c: { d: '…' } },
    { ...came, e: [{ f: 2 }, 3] },
    { ...came, e: [{ f: 1 }] },
    { ...came, e: {} },
  ]) {
    expect(difference('json', shown, JSON.stringify(wrong))).toContain('but there comes')
  }
  expect(difference('json', '[1, …]', '[2, 3]')).toBe('shows [1, …], but there comes [2, 3].')
})

test('text is the same to the letter, but for the ends of lines', () => {
  expect(difference('text', 'a\nb\n', 'a\r\nb')).toBeUndefined()
  expect(difference('xml', '<a><b /></a>\n', '<a><b/></a>')).toBe(
    'shows <a><b /></a>, but there comes <a><b/></a>.',
  )
})
