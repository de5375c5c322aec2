/** The longest time that a timer can hold, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/** What may end something early. */
export interface Ends {
  /** The time that it has, in milliseconds; Infinity for no limit. */
  milliseconds: number
  /** Makes the reason for which it ends when the time is over. */
  late: () => unknown
  signal: AbortSignal | undefined
  /** Makes the reason for which it ends when the signal says so. */
  stopped: (reason: unknown) => unknown
}

/**
 * Runs something that must end in time, even when it does not heed the signal that it is given.
 *
 * @returns what it gives; rejects with the reason of its end.
 */
export function withinLimits<Outcome>(
  { milliseconds, late, signal, stopped }: Ends,
  run: (signal: AbortSignal) => Promise<Outcome>,
): Promise<Outcome> {
  if (signal?.aborted) return Promise.reject(stopped(signal.reason))
  return new Promise<Outcome>((resolve, reject) => {
    const controller = new AbortController()
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    const end = (reason: unknown) => {
      finish()
      reject(reason)
      controller.abort(reason)
    }
    const stop = () => end(stopped(signal?.reason))
    signal?.addEventListener('abort', stop)
    const timer = setTimeout(() => end(late()), Math.min(milliseconds, LONGEST))
    run(controller.signal).then(
      (outcome) => {
        finish()
        resolve(outcome)
      },
      (error) => {
        finish()
        reject(error)
      },
    )
  })
}

/** Waits, but no longer than until the signal says so. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const end = () => undefined
  const never = () => new Promise<void>(() => {})
  return withinLimits({ milliseconds, late: end, signal, stopped: end }, never).catch(end)
}
