import type { ClientOptions } from '@casebook/client/r7-crm'
import { type Mock, startMock } from '@casebook/mock'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { exampleCalls } from './client-calls.ts'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const repeatable = exampleCalls.filter((call) => call.repeatable)
const [call] = repeatable as [(typeof repeatable)[number]]

/** Sends a call to a server that always answers 503: the delays before each retry, with a clock that runs by itself. */
async function delaysOf(headers: Record<string, string>, options: ClientOptions = {}) {
  vi.useFakeTimers()
  const delays: number[] = []
  const waited: number[] = []
  const start = performance.now()
  const client = call.create('http://a.example', {
    retries: 3,
    fetch: async () => {
      waited.push(performance.now() - start)
      return new Response('', { status: 503, headers })
    },
    hooks: { onRetry: ({ delay }) => void delays.push(delay) },
    ...options,
  })
  const answer = call.send(client)
  await vi.runAllTimersAsync()
  const { error } = await answer
  return { delays, waited, error }
}

test.each([
  ['seconds', { 'Retry-After': '7' }, 7000],
  ['a date', { 'Retry-After': 'Sun, 22 Nov 2026 10:00:09 GMT' }, 9000],
  [
    'a date by the clock of the server',
    { 'Retry-After': 'Thu, 01 Jan 2026 00:00:05 GMT', Date: 'Thu, 01 Jan 2026 00:00:00 GMT' },
    5000,
  ],
])('Retry-After is waited for, neither less nor more: %s', async (_, headers, wait) => {
  vi.setSystemTime('2026-11-22T10:00:00Z')
  const { delays, waited } = await delaysOf(headers, { retries: 1, maxRetryDelay: 1000 })
  expect(delays).toEqual([wait])
  expect(waited).toEqual([0, wait])
})

test.each(['soon', '-5', '', '12h', '0', 'Sun, 22 Nov 2020 10:00:00 GMT'])(
  'a Retry-After that is none, or is over, counts as missing: %j',
  async (text) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    expect((await delaysOf({ 'Retry-After': text })).delays).toEqual([250, 500, 1000])
  },
)

test.each([['31'], ['Sun, 22 Nov 2026 10:00:31 GMT']])(
  'a Retry-After beyond totalTimeout ends the call at once with the error of the answer: %s',
  async (text) => {
    vi.setSystemTime('2026-11-22T10:00:00Z')
    const { waited, error } = await delaysOf({ 'Retry-After': text }, { totalTimeout: 30_000 })
    expect([waited, error?.status, error?.attempts]).toEqual([[0], 503, 1])
  },
)

test('a call that has no time for the Retry-After of the mock is not sent again', async () => {
  for (const { create, send } of repeatable) {
    const { headers, requests } = newWorld(mock, 'status=429, retry-after=600')
    const client = create(mock.url, { headers, retries: 2, totalTimeout: 599_000 })
    expect((await send(client)).error?.status).toBe(429)
    expect(await requests()).toHaveLength(1)
  }
})

test.each([0, 0.25, 0.5, 1 - Number.EPSILON])(
  'the wait is a random share of a time that doubles (full jitter): share %d',
  async (share) => {
    vi.spyOn(Math, 'random').mockReturnValue(share)
    const expected = [100, 200, 400, 800, 1000, 1000].map((longest) => share * longest)
    const { delays, waited } = await delaysOf(
      {},
      { retries: 6, retryDelay: 100, maxRetryDelay: 1000 },
    )
    expect(delays).toEqual(expected)
    const gaps = waited.slice(1).map((at, index) => at - (waited[index] ?? 0))
    for (const [index, gap] of gaps.entries())
      expect(Math.abs(gap - (expected[index] ?? 0))).toBeLessThanOrEqual(1)
  },
)

test('many waits are spread over the whole time that they may take', async () => {
  const { delays } = await delaysOf({}, { retries: 1000, retryDelay: 100, maxRetryDelay: 100 })
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    delays.filter((delay) => Math.floor(delay / 10) === tenth),
  )
  expect(delays).toHaveLength(1000)
  expect(tenths.flat()).toHaveLength(1000)
  for (const share of tenths) expect(share.length).toBeGreaterThan(50)
})

test('without options a call is sent three times, after waits of up to 500 and 1000 ms', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  expect((await delaysOf({}, { retries: undefined as never })).delays).toEqual([250, 500])
})
