import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rememberRefusal } from './remember-refusal.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const refusal = new Error('wrong password')
const failing = () => vi.fn(() => Promise.reject<string>(refusal))
const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000)
const isRefusal = (error: unknown) => error === refusal

/** How often a sign-in asks the server in so many minutes, when it is wanted each quarter of a minute. */
async function countIn(count: number, signIn = failing()) {
  const token = rememberRefusal(signIn, isRefusal)
  for (let quarter = 0; quarter < count * 4; quarter++) {
    await expect(token()).rejects.toBe(refusal)
    minutes(1 / 4)
  }
  return signIn.mock.calls.length
}

test('a refusal is told again without asking, for a minute, then two, then four', async () => {
  expect(await countIn(1)).toBe(1)
  expect(await countIn(3)).toBe(2)
  expect(await countIn(7)).toBe(3)
})

test('the longest time is an hour, so that a server that errs is found to be well again', async () => {
  expect(await countIn(1 + 2 + 4 + 8 + 16 + 32)).toBe(6)
  expect(await countIn(1 + 2 + 4 + 8 + 16 + 32 + 60)).toBe(7)
  expect(await countIn(1 + 2 + 4 + 8 + 16 + 32 + 120)).toBe(8)
})

test('a success forgets what was before it', async () => {
  const signIn = failing().mockRejectedValueOnce(refusal).mockResolvedValueOnce('token')
  const token = rememberRefusal(signIn, isRefusal)
  await expect(token()).rejects.toBe(refusal)
  minutes(1)
  expect(await token()).toBe('token')
  await expect(token()).rejects.toBe(refusal)
  minutes(1)
  await expect(token()).rejects.toBe(refusal)
  expect(signIn).toHaveBeenCalledTimes(4)
})

test('what is no refusal, such as a lost connection, is not remembered', async () => {
  const lost = new Error('connection lost')
  const signIn = vi.fn(async () => 'token').mockRejectedValueOnce(lost)
  const token = rememberRefusal(signIn, isRefusal)
  await expect(token()).rejects.toBe(lost)
  expect(await token()).toBe('token')
})
