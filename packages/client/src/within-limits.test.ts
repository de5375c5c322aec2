import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wait, withinLimits } from './within-limits.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const never = () => new Promise<never>(() => {})
const limits = {
  milliseconds: 100,
  late: () => new Error('late'),
  signal: undefined as AbortSignal | undefined,
  failed: (thrown: unknown) => thrown,
  stopped: (reason: unknown) => new Error(`stopped: ${reason}`),
}

test('what ends in time gives what it gives, and leaves no timer and no listener', async () => {
  const controller = new AbortController()
  const removed = vi.spyOn(controller.signal, 'removeEventListener')
  expect(await withinLimits({ ...limits, signal: controller.signal }, async () => 7)).toBe(7)
  expect(vi.getTimerCount()).toBe(0)
  expect(removed).toHaveBeenCalledTimes(1)
})

test('what takes longer is aborted and given up, even when it heeds no signal', async () => {
  const signals: AbortSignal[] = []
  const run = withinLimits(limits, (signal) => {
    signals.push(signal)
    return never()
  })
  const outcome = expect(run).rejects.toThrow('late')
  await vi.advanceTimersByTimeAsync(100)
  await outcome
  expect(signals[0]?.aborted).toBe(true)
})

test('the signal ends it with its reason', async () => {
  const controller = new AbortController()
  const run = withinLimits({ ...limits, signal: controller.signal }, never)
  controller.abort('enough')
  await expect(run).rejects.toThrow('stopped: enough')
})

test('nothing is begun when the signal has been given already', async () => {
  const run = vi.fn(never)
  const signal = AbortSignal.abort('enough')
  await expect(withinLimits({ ...limits, signal }, run)).rejects.toThrow('stopped: enough')
  expect(run).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

test('Infinity is no limit', async () => {
  let isOver = false
  withinLimits({ ...limits, milliseconds: Number.POSITIVE_INFINITY }, never).catch(() => {
    isOver = true
  })
  await vi.advanceTimersByTimeAsync(24 * 3600 * 1000)
  expect(isOver).toBe(false)
})

test('waiting ends when the time is over, or when the signal says so', async () => {
  const controller = new AbortController()
  const timed = wait(100, controller.signal)
  await vi.advanceTimersByTimeAsync(100)
  await expect(timed).resolves.toBe(undefined)
  const aborted = wait(100, controller.signal)
  controller.abort()
  await expect(aborted).resolves.toBe(undefined)
  await expect(wait(100, controller.signal)).resolves.toBe(undefined)
  expect(vi.getTimerCount()).toBe(0)
})
