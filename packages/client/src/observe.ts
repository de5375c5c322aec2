import type { HookEvent } from './hooks.ts'

type Hook = ((event: never) => void | Promise<void>) | undefined

/** Calls a hook whose failure must not cost the caller an answer. */
export async function tell(hook: Hook, event: HookEvent, own: object): Promise<void> {
  try {
    await hook?.({ ...event, ...own } as never)
  } catch (error) {
    console.error('A hook failed:', error)
  }
}

/** Runs a part of a call, and tells a hook how long it took and how it ended. */
export async function observe<Outcome extends { response: Response }>(
  hook: Hook,
  eventOf: () => HookEvent,
  run: () => Promise<Outcome>,
  describe?: (response: Response | undefined) => object,
): Promise<Outcome> {
  const start = performance.now()
  let response: Response | undefined
  let error: unknown
  try {
    const outcome = await run()
    response = outcome.response
    return outcome
  } catch (failure) {
    error = failure
    throw failure
  } finally {
    const duration = performance.now() - start
    await tell(hook, eventOf(), { duration, ...describe?.(response), error })
  }
}
