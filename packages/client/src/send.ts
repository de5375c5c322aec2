import {
  type Answer,
  type Call,
  contextOf,
  endsOf,
  eventOf,
  throwIfAborted,
  violationsOf,
} from './call.ts'
import { type ApiError, CallError, TokenError } from './errors.ts'
import { exchange } from './exchange.ts'
import { notify } from './hooks.ts'
import { retryDelay } from './retry-delay.ts'
import { toError } from './to-error.ts'
import { wait, withinLimits } from './within-limits.ts'

/** Statuses that may pass when the same request is sent again. */
const PASSING = [408, 429, 500, 502, 503, 504]

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
  const { response } = error as Partial<ApiError>
  const delay = retryDelay(number, limits, response?.headers)
  if (performance.now() + delay >= deadline) return false
  await notify(connection.hooks?.onRetry, { ...eventOf(call), delay, error })
  await wait(delay, signal)
  return true
}

/** Sends a call once; twice where the server refuses the token and there is a new one. */
async function attempt(call: Call, deadline: number): Promise<Answer> {
  const given = tokenFor(call, deadline)
  const token = given instanceof Promise ? await given : given
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
function tokenFor(
  call: Call,
  deadline: number,
  refused?: string,
): string | undefined | Promise<string> {
  throwIfAborted(call)
  if (call.operation.open) return undefined
  const token = call.connection.token(refused)
  if (!(token instanceof Promise)) return token
  return withinLimits(endsOf(call, deadline), () =>
    token.catch((cause) => {
      throw new TokenError(contextOf(call, false), cause)
    }),
  )
}
