import { afterEach, expect, test, vi } from 'vitest'
import { defaultLimits } from './options.ts'
import { retryDelay } from './retry-delay.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const limits = { ...defaultLimits, retryDelay: 100, maxRetryDelay: 350 }
const after = (headers: Record<string, string>) => retryDelay(1, limits, new Headers(headers))

test.each([
  [0, [0, 0, 0, 0]],
  [0.5, [50, 100, 175, 175]],
  [1, [100, 200, 350, 350]],
])(
  'the wait is a random share, here %d, of a time that doubles up to its limit',
  (share, waits) => {
    vi.spyOn(Math, 'random').mockReturnValue(share)
    expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, limits, undefined))).toEqual(waits)
  },
)

test('Retry-After is a number of seconds, also beyond the longest wait', () => {
  expect(after({ 'Retry-After': '120' })).toBe(120_000)
})

test("Retry-After is a date of the server's clock", () => {
  const headers = { 'Retry-After': 'Sun, 22 Nov 2026 10:00:07 GMT' }
  expect(after({ ...headers, Date: 'Sun, 22 Nov 2026 10:00:00 GMT' })).toBe(7000)
})

test('without the date of the answer the own clock counts', () => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('Sun, 22 Nov 2026 10:00:04 GMT'))
  expect(after({ 'Retry-After': 'Sun, 22 Nov 2026 10:00:07 GMT' })).toBe(3000)
})

test('no time, or one that is over, would bring all back at once, and counts as missing', () => {
  vi.spyOn(Math, 'random').mockReturnValue(1)
  const over = 'Sun, 22 Nov 2020 10:00:00 GMT'
  expect([after({ 'Retry-After': '0' }), after({ 'Retry-After': over })]).toEqual([100, 100])
})

test.each(['', 'soon', '-1', '1e3', '2026'.repeat(3).concat('x')])(
  'Retry-After %j is not understood, and counts as missing',
  (value) => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    expect(after({ 'Retry-After': value })).toBe(100)
  },
)
