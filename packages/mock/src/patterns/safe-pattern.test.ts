import { RegExpParser } from '@eslint-community/regexpp'
import fc from 'fast-check'
import { RE2JS } from 're2js'
import { expect, test } from 'vitest'
import { conditionsOf, isOfRe2 } from './conditions.ts'
import { safePattern } from './safe-pattern.ts'

const read = (source: string) =>
  new RegExpParser().parsePattern(source, undefined, undefined, { unicode: true })

const PATTERNS = [
  '^(a+)+$',
  '^(a|aa|b)*c?$',
  '\\s+$',
  '^.a.$',
  '^[^]$',
  '^[]$|b',
  '^[^a\\d]\\D[\\W\\s]\\S?$',
  '^\\w{2,3}?\\b-\\Ba*',
  '^(?<one>a)(?:b|\\u0061|\\x2d|\\u{1f642}|\\cJ|\\t|[\\b])*$',
  '^[\\u0400-\\u04ff-]+$|^\\p{L}\\P{L}\\p{Script=Greek}?$',
  'a{0}b{1}c{2,}|$',
  '^(?:)*a??$',
  '^(?=.*a)(?!b|.*c$)\\w+$',
  '^(?!a)',
  '(?<!b)(?<=.)$',
  '^(?=a)[^]*(?<![bc])$',
  '[\\-\\]\\\\^]\\/\\.',
  '',
]
const LETTERS = [...'aaabbc1-_]\\^/. \n\r\t\b\u2028\u00a0', 'ж', 'ä', 'α', '🙂', '\ud83d']

test.each(PATTERNS)('RE2 takes %j for what V8 does', (source) => {
  const pattern = read(source)
  expect(isOfRe2(pattern)).toBe(true)
  const conditions = conditionsOf(pattern, false).map(({ source, isNegated }) => ({
    re2: RE2JS.compile(source),
    isNegated,
  }))
  const isTaken = (text: string) =>
    conditions.every(({ re2, isNegated }) => re2.test(text) !== isNegated)
  const native = new RegExp(source, 'u')
  const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 8 })
  fc.assert(
    fc.property(texts, (letters) => {
      const text = letters.join('')
      expect([text, isTaken(text)]).toEqual([text, native.test(text)])
    }),
    { seed: 1, numRuns: 1000 },
  )
})

const A = 'a'.repeat(100_000)

test.each([
  ['^(a+)+$', A, true],
  ['^(a+)+$', `${A}!`, false],
  ['^(a|a)*$', `${A}!`, false],
  ['^([a-z]+-?)+$', `${A}!`, false],
  ['^(.*a){12}b', A, false],
  ['(x+x+)+y', 'x'.repeat(100_000), false],
  ['\\s+$', `${' '.repeat(1_000_000)}!`, false],
  ['^(a{1000}){100}$', A, true],
  ['^(a{1000}){100}$', `${A}a`, false],
  ['^(?!.*--)([a-z]+-?)+$', `${A}-a`, true],
  ['^(?!.*--)([a-z]+-?)+$', `${A}--a`, false],
  ['^\\p{L}+( \\p{L}+)*$', `${'ж'.repeat(100_000)}!`, false],
])('%j is judged at once, however long the text', (source, text, fits) => {
  expect([safePattern(source).longest, safePattern(source).test(text)]).toEqual([Infinity, fits])
})

test.each([
  ['^(?=.*\\d)(?=.*[a-z])(?=.*[A-Z]).{8,}$', 'Password1', 'password1'],
  ['^(?!0)\\d{4}$', '1000', '0100'],
  ['^(a|b)\\1$', 'aa', 'ab'],
  ['^(?i:a)$', 'A', 'b'],
])('what RE2 does not know is judged too, in short texts: %j', (source, good, bad) => {
  expect([safePattern(source).test(good), safePattern(source).test(bad)]).toEqual([true, false])
})

test.each([
  ['^([a-z](?!x)-?)+$', 11, `ax${A}`, `ax${A}!`],
  ['^(a+)+\\1$', 4, A, `b${A}`],
  ['^(?!(?:a(?=b)){3})([a-z]+-?)+$', 4, A, `${A}!`],
])('of %j in a long text only what RE2 knows is judged', (source, longest, taken, refused) => {
  const pattern = safePattern(source)
  expect(pattern.longest).toBe(longest)
  expect([pattern.test(taken), pattern.test(refused)]).toEqual([true, false])
})

test('a pattern that no engine can count is not judged in long texts', () => {
  const pattern = safePattern('^(?:(?:a|b){999}c?){999}$')
  expect([pattern.test(A), pattern.test('c'.repeat(100_000))]).toEqual([true, true])
})

test('a pattern that is none is refused', () => {
  expect(() => safePattern('(?P<a>b)')).toThrow(SyntaxError)
})
