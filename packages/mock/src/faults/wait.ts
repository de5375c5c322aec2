import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits, and ends early, without an error, when the signal aborts.
 *
 * @param ms at least so many milliseconds, when nothing aborts
 */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await pause(Math.max(0, Math.ceil(ms)), undefined, { signal }).catch((error: Error) => {
    if (!signal.aborted) throw error
  })
}
