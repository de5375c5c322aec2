import type { ServerResponse } from 'node:http'
import { wait } from './wait.ts'

const MOST_PIECES = 100
/** In milliseconds. Pieces that follow each other faster would arrive as one. */
const SHORTEST_PAUSE = 20

/**
 * Writes bytes piece by piece, so that the last piece is written when the time is over. Writes the rest at once
 * when the signal aborts, and no more when the client is gone.
 *
 * @param ms time for all bytes, in milliseconds
 */
export async function drip(
  raw: ServerResponse,
  bytes: Buffer,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  const pieces = split(bytes, Math.min(MOST_PIECES, Math.max(2, Math.floor(ms / SHORTEST_PAUSE))))
  const start = performance.now()
  for (const [index, piece] of pieces.entries()) {
    // Timers are late by a little, which would add up.
    await wait(start + (ms * (index + 1)) / pieces.length - performance.now(), signal)
    if (raw.destroyed) return
    raw.write(piece)
  }
}

function split(bytes: Buffer, most: number): Buffer[] {
  const count = Math.min(most, bytes.length)
  const start = (index: number) => Math.floor((index * bytes.length) / count)
  return Array.from({ length: count }, (_, index) => bytes.subarray(start(index), start(index + 1)))
}
