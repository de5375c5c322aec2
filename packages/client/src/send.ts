import { type Answer, type Call, contextOf, endsOf, eventOf, violationsOf } from './call.ts'
import { ApiError, CallError, TokenError } from './errors.ts'
import { exchange } from './exchange.ts'
import { notify } from './hooks.ts'
import { isOfNetwork, PASSING } from './network-failure.ts'
import { retryDelay } from './retry-delay.ts'
import { safeCause } from './safe-cause.ts'
import { toError } from './to-error.ts'
import { wait, withinLimits } from './within-limits.ts'

/**
 * Sends a call, again where the network or the server failed and the call may be repeated.
 *
 * @param read makes the outcome from the answer that reports success.
 * @throws CallError when there is no such answer, or `read` throws one; and what the hook `onRequest` throws.
 */
export async function send<Outcome>(
  call: Call,
  read: (answer: Answer) => Outcome,
): Promise<Outcome> {
  const { hooks } = call.connection
  const start = performance.now()
  const deadline = start + call.limits.totalTimeout
  let failure: unknown
  try {
    for (let number = 1; ; number++) {
      try {
        return read(await attempt(call, deadline))
      } catch (error) {
        if (!(await waitForRetry(call, number, deadline, error))) throw error
      }
    }
  } catch (error) {
    failure = error
    throw error
  } finally {
    if (hooks?.onEnd) {
      const duration = performance.now() - start
      await notify(hooks.onEnd, { ...eventOf(call), duration, error: failure as Error | undefined })
    }
  }
}

/** Waits until a failed attempt shall be followed by another; gives false when it shall not. */
async function waitForRetry(
  call: Call,
  number: number,
  deadline: number,
  error: unknown,
): Promise<boolean> {
  const { connection, limits, signal } = call
  if (number > limits.retries || !(error instanceof CallError) || !error.retryable) return false
  const { response } = (error.cause instanceof ApiError ? error.cause : error) as Partial<ApiError>
  const delay = retryDelay(number, limits, response?.headers)
  // A timer may be early by a millisecond, also the one that ended the call.
  if (performance.now() + delay >= deadline - 2) return false
  await notify(connection.hooks?.onRetry, { ...eventOf(call), delay, error })
  await wait(delay, signal)
  return true
}

/** Sends a call once; twice where the server refuses the token and there is a new one. */
async function attempt(call: Call, deadline: number): Promise<Answer> {
  const token = await tokenFor(call, deadline)
  let answer = await exchange(call, token, deadline)
  if (answer.response.status === 401 && token) {
    const renewed = await tokenFor(call, deadline, token)
    if (renewed !== token) answer = await exchange(call, renewed, deadline)
  }
  if (answer.response.ok) return answer
  violationsOf(call, answer)
  const retryable = call.repeatable && PASSING.includes(answer.response.status)
  throw toError(call, contextOf(call, retryable), answer)
}

/** The time that a person needs to sign in is not that of an attempt. */
async function tokenFor(
  call: Call,
  deadline: number,
  refused?: string,
): Promise<string | undefined> {
  const { token, askToken } = call.connection
  if (call.operation.open) return undefined
  if (!askToken) return token()
  const ends = endsOf(call, deadline, undefined, (thrown) => {
    const cause = safeCause(thrown, String)
    const { retryable, status } = Object(thrown)
    // Nothing was sent, so that any call may be sent again.
    const mayPass = retryable ?? (PASSING.includes(status) || isOfNetwork(cause))
    return new TokenError(
      contextOf(call, mayPass),
      retryable === undefined ? cause : (thrown as Error),
    )
  })
  return withinLimits(ends, () => askToken(refused, deadline - performance.now()))
}
