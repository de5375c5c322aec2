import type { Fault } from './fault.ts'

/**
 * The n-th latency of a range in whole milliseconds, both ends included. It is the same in each run.
 *
 * @param nth counts from 1
 */
export function drawLatency(
  { min, max }: NonNullable<Fault['latency']>,
  seed: number,
  nth: number,
): number {
  return min + Math.floor(random(seed, nth) * (max - min + 1))
}

/**
 * The n-th number of mulberry32, from 0 to less than 1. Node's own generators take no seed, and these four lines
 * need no state but a count, which a library's generator would have to keep for each fault.
 */
function random(seed: number, nth: number): number {
  let bits = (seed + Math.imul(nth, 0x6d2b79f5)) | 0
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1)
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
}
