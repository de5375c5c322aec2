import { connect } from 'node:net'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { HostileRequest } from './hostile-request.ts'

/** How a hostile request ended. */
export interface Outcome {
  /** `silent` when neither an answer nor the end of the connection came in time. */
  end: 'answered' | 'closed' | 'held' | 'silent'
  /** Of the final answers, in the order in which they came. */
  statuses: number[]
  /** Everything that came back, one character per byte. */
  received: string
}

/** In milliseconds: so long that a busy machine answers before. */
export const PATIENCE = 60_000

/**
 * Sends the bytes of a request over a socket of its own and watches what becomes of it.
 *
 * @param meanwhile called while a connection is held
 */
export async function send(
  port: number,
  { bytes, after = 'wait', requests = 1 }: HostileRequest,
  meanwhile: () => Promise<unknown>,
): Promise<Outcome> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const outcome: Outcome = { end: 'silent', statuses: [], received: '' }
  // A refusal is a good end, and 'close' follows on every error.
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const answered = new Promise<void>((resolve) => {
    socket.setEncoding('latin1').on('data', (text: string) => {
      outcome.received += text
      outcome.statuses = finalStatuses(outcome.received)
      if (outcome.statuses.length >= requests) resolve()
    })
  })

  for (const piece of bytes) {
    if (socket.destroyed) break
    await new Promise<void>((resolve) => {
      socket.write(piece, () => resolve())
      // A refused piece may never be taken.
      Promise.race([closed, answered]).then(() => resolve())
    })
    await nextTurn()
  }
  if (after === 'hold') await meanwhile()
  if (after === 'reset') socket.resetAndDestroy()
  if (after === 'end') socket.end()
  if (after !== 'hold') {
    outcome.end = await Promise.race([
      answered.then(() => 'answered' as const),
      closed.then(() => 'closed' as const),
      pause(PATIENCE, 'silent' as const),
    ])
  }
  if (after === 'hold') outcome.end = 'held'
  // A smuggled request would be answered too, so the rest is read.
  socket.end()
  if (outcome.end === 'answered') await Promise.race([closed, pause(PATIENCE)])
  socket.destroy()
  return outcome
}

function finalStatuses(received: string): number[] {
  const heads = received.matchAll(/HTTP\/1\.[01] (\d{3})[^\r\n]*\r\n/g)
  return [...heads].map(([, status]) => Number(status)).filter((status) => status >= 200)
}
