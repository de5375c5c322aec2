import pRetry from 'p-retry'
import { type Answer, type Call, contextOf, endsOf, eventOf, violationsOf } from './call.ts'
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
 * @throws CallError when there is no such answer, or `read` throws one.
 */
export async function send<Outcome>(
  call: Call,
  read: (answer: Answer) => Outcome,
): Promise<Outcome> {
  const { hooks } = call.connection
  const start = performance.now()
  let failure: CallError | undefined
  try {
    return read(await repeat(call, start + call.limits.totalTimeout))
  } catch (error) {
    if (error instanceof CallError) failure = error
    throw error
  } finally {
    if (hooks?.onEnd) {
      const duration = performance.now() - start
      await notify(hooks.onEnd, { ...eventOf(call), duration, error: failure })
    }
  }
}

async function repeat(call: Call, deadline: number): Promise<Answer> {
  const { connection, limits, signal } = call
  // The first attempt is made here, so that a call that succeeds at once does not pay for what others need.
  const first = attempt(call, deadline)
  try {
    return await first
  } catch (error) {
    if (!mayPass(error)) throw error
  }
  return pRetry((number) => (number === 1 ? first : attempt(call, deadline)), {
    retries: limits.retries,
    minTimeout: 0,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!mayPass(error)) return false
      const { response } = error as Partial<ApiError>
      const delay = retryDelay(attemptNumber, limits, response?.headers)
      if (performance.now() + delay >= deadline) return false
      await notify(connection.hooks?.onRetry, { ...eventOf(call), delay, error })
      await wait(delay, signal)
      return true
    },
  })
}

function mayPass(error: unknown): error is CallError {
  return error instanceof CallError && error.retryable
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
  if (call.operation.open) return undefined
  const token = call.connection.token?.(refused)
  if (!(token instanceof Promise)) return token
  return withinLimits(endsOf(call, deadline), () =>
    token.catch((cause) => {
      throw new TokenError(contextOf(call, false), cause)
    }),
  )
}
