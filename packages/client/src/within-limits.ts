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
  /** Makes the reason for which it ends when it fails by itself. */
  failed: (thrown: unknown) => unknown
}

/** For what nobody stops, and whose own failures are told as they are. */
export const unstoppable = {
  signal: undefined,
  stopped: () => undefined,
  failed: (thrown: unknown) => thrown,
}

/**
 * Runs something that must end in time, even when it does not heed the signal that it is given.
 *
 * @returns what it gives; rejects with the reason of its end.
 */
export async function withinLimits<Outcome>(
  { milliseconds, late, signal, stopped, failed }: Ends,
  run: (signal: AbortSignal) => Promise<Outcome>,
): Promise<Outcome> {
  if (signal?.aborted) throw stopped(signal.reason)
  const controller = new AbortController()
  // Reasons are made after the wait and not in a timer or a listener, so that their stacks lead to the caller.
  let reason = failed
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = () => {}
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      const end = (own: typeof reason, given?: unknown) => {
        reason = own
        reject(given)
      }
      stop = () => end(stopped, signal?.reason)
      timer = setTimeout(end, Math.min(milliseconds, LONGEST), late)
      signal?.addEventListener('abort', stop)
      run(controller.signal).then(resolve, reject)
    })
  } catch (given) {
    // Not with the error made here: the fetch of Node gives the reason another stack.
    controller.abort(given)
    throw reason(given)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

/** Waits, but no longer than until the signal says so. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const end = () => undefined
  const never = () => new Promise<void>(() => {})
  const ends = { milliseconds, late: end, signal, stopped: end, failed: end }
  return withinLimits(ends, never).catch(end)
}
