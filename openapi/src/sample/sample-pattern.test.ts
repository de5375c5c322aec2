import { expect, test } from 'vitest'
import { samplePattern } from './sample-pattern.ts'

test.each([
  ['^[0-9a-f]{24}$', 'a'.repeat(24)],
  ['^\\d+$', '1'],
  ['^[A-Z]{2}-\\d{3,}(?:x|y)$', 'AA-111x'],
  ['^(?<year>\\d{4})\\/(a|b)?$', '1111/'],
  ['^(?=.*\\d)\\w{8}$', undefined],
  ['^(?!x)[a-z]+$', 'a'],
  ['^\\p{Lu}\\u{e4}é\\x41\\.$', 'AäéA.'],
  ['^[^a1A]$', '-'],
  ['^[а-яё]{3}$', 'ааа'],
  ['^[\\u0400-\\u04FF]$', 'Ѐ'],
  ['^[\\]\\\\]$', '\\'],
  ['^a{0,3}b{2}c*?d??$', 'abbc'],
  ['^$', ''],
  ['^.*$', 'a'],
  ['foo|bar', 'foo'],
  ['^ssh-(rsa|dss) ', 'ssh-rsa '],
  ['^97[89]-\\d{10}$', '978-1111111111'],
])('%s is matched by %s', (pattern, text) => {
  expect(samplePattern(pattern)).toBe(text)
})

test('what repeats without an end repeats until it is long enough', () => {
  expect(samplePattern('^[a-c]+$', 5)).toBe('aaaaa')
  expect(samplePattern('^[a-c]{2,}x$', 5, 6)).toBe('aaaaax')
})

test.each([
  ['^(a)\\1$', 'what is not known'],
  ['(', 'what is no expression'],
  ['^a{200000}$', 'what is too long'],
  ['^(((a{999}){999}){999})$', 'what is far too long'],
  ['^x\\by$', 'what nothing was found for'],
  ['^[\\u{110000}]$', 'what is no letter'],
])('%s gives nothing: %s', (pattern) => {
  expect(samplePattern(pattern)).toBeUndefined()
})

test('a text that breaks the limits is none', () => {
  expect(samplePattern('^a{3}$', 0, 2)).toBeUndefined()
  expect(samplePattern('^a{3}$', 4)).toBeUndefined()
})
