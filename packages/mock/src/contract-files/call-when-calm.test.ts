import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CALM, callWhenCalm, PATIENCE } from './call-when-calm.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function caller() {
  const call = vi.fn<(items: string[]) => void | Promise<void>>()
  return { call, ...callWhenCalm(call) }
}

test('what happens at about the same time is one call, and each thing is named once', async () => {
  const { call, notice } = caller()
  for (const item of ['a', 'b', 'a']) {
    notice(item)
    await vi.advanceTimersByTimeAsync(CALM - 1)
  }
  expect(call).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(call.mock.calls).toEqual([[['a', 'b']]])
})

test('what happens later is another call', async () => {
  const { call, notice } = caller()
  notice('a')
  await vi.advanceTimersByTimeAsync(CALM)
  notice('b')
  await vi.advanceTimersByTimeAsync(CALM)
  expect(call.mock.calls).toEqual([[['a']], [['b']]])
})

test('what never calms down is called all the same', async () => {
  const { call, notice } = caller()
  for (let time = 0; time < PATIENCE; time += 50) {
    notice('a')
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(call).toHaveBeenCalledTimes(1)
})

test('a call waits for the one before it, and nothing is lost', async () => {
  const { call, notice } = caller()
  const first = Promise.withResolvers<void>()
  call.mockReturnValueOnce(first.promise)
  notice('a')
  await vi.advanceTimersByTimeAsync(CALM)
  notice('b')
  await vi.advanceTimersByTimeAsync(10 * CALM)
  expect(call.mock.calls).toEqual([[['a']]])
  first.resolve()
  await vi.advanceTimersByTimeAsync(CALM)
  expect(call.mock.calls).toEqual([[['a']], [['b']]])
})

test('after it was stopped no call comes', async () => {
  const { call, notice, stop } = caller()
  notice('a')
  stop()
  await vi.runAllTimersAsync()
  expect(call).not.toHaveBeenCalled()
})
