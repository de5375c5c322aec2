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
  [
    '^(?!0000)\\d{4}-(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3])(:[0-5]\\d){2}(Z|[+-]\\d\\d)?)?$',
    '1111-01-01',
  ],
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

const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`

test.each([
  ['^(?=(a+)+$)a{60}!$', undefined, 'a choice of ways ahead'],
  ['^(?=(a|aa)+$)a{60}!$', undefined, 'a choice of parts ahead'],
  ['^(?=.*.*.*.*.*.*.*.*x)a{60}$', undefined, 'many ways ahead'],
  ['^a{60}(?<=(a+)+b)$', undefined, 'a choice of ways behind'],
  ['^(((a+)+)+)+$', 'a', 'repetitions of repetitions'],
  ['^(a{1000}){1000}$', undefined, 'a million letters'],
  ['^(a{0,1000}){0,1000}$', 'a', 'a million letters at the most'],
  ['^(?:){1000000000}a$', 'a', 'nothing, often'],
  ['^a{99999999999}$', undefined, 'more than there can be'],
  ['^(?=((((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9}){9})b$', undefined, 'too large to compile'],
  [nested(50), 'a', 'groups within groups'],
  [nested(5000), undefined, 'groups without an end'],
  ['a'.repeat(1_000_000), undefined, 'an endless pattern'],
  ['^a(?!a)(?=a)$', undefined, 'what nothing matches'],
  ['^b^a$', undefined, 'a beginning in the middle'],
  ['^(a$)b$', undefined, 'an end in the middle'],
])('no pattern takes long: %.40s gives %s (%s)', { timeout: 60_000 }, (pattern, text, _) => {
  expect(samplePattern(pattern)).toBe(text)
})

test('what repeats repetitions grows no longer than it may', () => {
  expect(samplePattern('^((a+)+)+$', 1000)).toBeUndefined()
  expect(samplePattern('^(a+)+$', 25, 700)).toBe('a'.repeat(625))
})
