import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FaultCounts } from './fault-counts.ts'
import { parseFault } from './parse-fault.ts'

/** Which of the first requests to an operation a fault strikes. */
function struck(text: string, requests: number, counts = new FaultCounts(), operation = 'close') {
  const fault = parseFault(text)
  return Array.from({ length: requests }, () => counts.strikes(fault, operation))
}

/** The first latencies of a fault, in milliseconds. */
function latencies(text: string, requests: number, counts = new FaultCounts()) {
  const fault = parseFault(text)
  return Array.from({ length: requests }, () => counts.latency(fault, 'close'))
}

test('a fault without counts strikes each request', () => {
  expect(struck('reset', 3)).toEqual([true, true, true])
})

test('a fault with times strikes the first requests, and then they succeed', () => {
  expect(struck('status=503, times=2', 4)).toEqual([true, true, false, false])
})

test('a fault with skip leaves the first requests alone', () => {
  expect(struck('reset, skip=1', 3)).toEqual([false, true, true])
  expect(struck('reset, skip=1, times=1', 4)).toEqual([false, true, false, false])
})

test('a fault of one operation strikes no other, and does not count there', () => {
  const counts = new FaultCounts()
  const text = 'cut, times=1, operation=close'
  expect(struck(text, 2, counts, 'update')).toEqual([false, false])
  expect(struck(text, 2, counts, 'close')).toEqual([true, false])
})

test('each operation, each fault and each world counts for itself', () => {
  const counts = new FaultCounts()
  expect(struck('cut, times=1', 2, counts)).toEqual([true, false])
  expect(struck('times=1,cut', 1, counts)).toEqual([false])
  expect(struck('cut, times=1', 2, counts, 'update')).toEqual([true, false])
  expect(struck('cut, times=2', 3, counts)).toEqual([true, true, false])
  expect(struck('cut, times=1', 2, new FaultCounts())).toEqual([true, false])
})

test('a flood of other faults makes the oldest count begin again, and takes no more memory', () => {
  const counts = new FaultCounts()
  expect(struck('cut, times=1', 2, counts)).toEqual([true, false])
  for (let times = 2; times < 300; times++) struck(`cut, times=${times}`, 1, counts)
  expect(struck('cut, times=1', 2, counts)).toEqual([true, false])
  expect(struck('cut, times=299', 1, counts)).toEqual([true])
})

test('a latency is what was said, and none without one', () => {
  expect(latencies('latency=250', 2)).toEqual([250, 250])
  expect(latencies('status=503', 2)).toEqual([0, 0])
})

test('a range gives the same latencies in each run, and others for another seed', () => {
  const drawn = latencies('latency=(100 400), seed=7', 5)
  expect(drawn).toEqual([103, 118, 394, 310, 256])
  expect(latencies('latency=(100 400), seed=7', 5)).toEqual(drawn)
  expect(latencies('latency=(100 400), seed=8', 5)).not.toEqual(drawn)
  expect(latencies('latency=(100 400)', 5)).toEqual(latencies('latency=(100 400), seed=0', 5))
})

test('drawing a latency counts no request', () => {
  const counts = new FaultCounts()
  const text = 'latency=(100 400), times=3'
  expect(latencies(text, 2, counts)).toHaveLength(2)
  expect(struck(text, 4, counts)).toEqual([true, true, true, false])
})

test('a range gives all of its latencies about equally often, and no other', () => {
  const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
  fc.assert(
    fc.property(seed, (value) => {
      const drawn = latencies(`latency=(10 14), seed=${value}`, 1000)
      const often = [10, 11, 12, 13, 14].map((ms) => drawn.filter((each) => each === ms).length)
      expect(often.reduce((sum, each) => sum + each)).toBe(1000)
      expect(Math.min(...often)).toBeGreaterThan(120)
    }),
  )
})
