import { type Connection, readHeaders } from './connection.ts'
import type { Answer, Operation } from './contract-facts.ts'
import { AbortedError, ApiError, CallError, TimeoutError } from './errors.ts'
import { fetchText } from './fetch-text.ts'
import type { Hooks } from './hooks.ts'
import { observe, tell } from './observe.ts'
import { type CallOptions, withLimits } from './options.ts'
import { readAnswer } from './read-answer.ts'
import { readBody } from './read-body.ts'
import type { Success } from './result.ts'
import { retryDelay } from './retry-delay.ts'
import { toConnectionError, toTokenError } from './to-failure.ts'
import { wait, withinLimits } from './within-limits.ts'
import { withoutSecrets } from './without-secrets.ts'
import { writeRequest } from './write-request.ts'

/**
 * Sends a call, again where the network or the server failed and the call may be repeated.
 *
 * @param bodyOf gives the body where that is not among the arguments.
 * @throws TypeError for options that make no call; CallError when it fails; what the hook `onRequest` throws, and what a
 *   mistake in the option `fetch` throws.
 */
export async function send(
  connection: Connection,
  operationId: string,
  given: object | undefined,
  options: CallOptions | undefined,
  bodyOf?: () => unknown,
): Promise<Success<unknown, unknown>> {
  const { contract, baseUrl, hooks } = connection
  const { signal, headers: ownHeaders, ...own } = options ?? {}
  if (signal && !signal.addEventListener) throw new TypeError('signal must be an AbortSignal.')
  const limits = withLimits(own, connection.limits)
  const operation = contract.operations[operationId] as Operation
  const { path, shownPath, headers, body, repeatable } = writeRequest(
    operationId,
    operation,
    given,
    connection.headers,
    bodyOf,
  )
  if (ownHeaders) Object.assign(headers, readHeaders(ownHeaders))
  const [method = '', route = ''] = operation.route.split(' ')
  const url = baseUrl + shownPath
  const deadline = performance.now() + limits.totalTimeout
  const call = {}
  let attempts = 0

  /** What an error tells of the call. */
  const context = (retryable = repeatable) => ({ operationId, method, url, attempts, retryable })

  /** What hooks are told of the call. */
  const eventOf = () => ({ call, route, operationId, method, url, attempt: attempts })

  /** Runs a part of the call until the caller's signal, or the time for the call or for the part, ends it. */
  const inTime = <Outcome>(
    run: (signal: AbortSignal) => Promise<Outcome>,
    failed = (thrown: unknown) => thrown,
    timeout = limits.totalTimeout,
  ) => {
    const left = deadline - performance.now()
    const late = () => {
      const limit = timeout < left ? 'timeout' : 'totalTimeout'
      const message = `No answer came within the ${limits[limit]} ms of ${limit}.`
      return new TimeoutError(context(), message)
    }
    const stopped = (cause: unknown) =>
      new AbortedError(context(false), 'The caller ended the call.', { cause })
    return withinLimits(
      { milliseconds: Math.min(left, timeout), late, signal, stopped, failed },
      run,
    )
  }

  /** The time that a person needs to sign in is not that of an attempt. */
  const tokenFor = async (refused?: string) => {
    const { token, askToken } = connection
    if (operation.open) return undefined
    if (!askToken) return token()
    return await inTime(
      () => askToken(refused, deadline - performance.now()),
      (thrown) => toTokenError(thrown, context()),
    )
  }

  /** Sends one request and reads its answer. Hooks are told of both, and may change the headers. */
  const exchange = (token: string | undefined): Promise<Answer> => {
    const hide = (text: string) => {
      const { secrets = [], findSecrets } = operation
      const found = findSecrets?.(secrets, [given, bodyOf?.()]) ?? []
      // A token may have a word before it, such as `Basic`. Shorter texts stand in many words by chance.
      return withoutSecrets(text, [...(token?.match(/\S{8,}/g) ?? []), ...found])
    }
    const request = async (headers: Record<string, string>) => {
      const fetched = await inTime(
        (signal) => {
          attempts++
          const all = token
            ? { ...headers, authorization: contract.authorization + token }
            : headers
          const init = { method, headers: all, redirect: 'manual' as const, body, signal }
          return fetchText(connection.fetch, baseUrl + path, init, limits.maxAnswerSize, operation)
        },
        (thrown) => toConnectionError(thrown, hide, context()),
        limits.timeout,
      )
      const { text, response } = fetched
      const mediaType = response.headers.get('Content-Type')
      return { body: readBody(text, mediaType, response.ok ? undefined : hide), ...fetched, hide }
    }
    return hooks ? exchangeObserved(hooks, request) : request(headers)
  }

  const exchangeObserved = async (
    hooks: Hooks,
    request: (headers: Record<string, string>) => Promise<Answer>,
  ) => {
    const changed = new Headers(headers)
    const event = { ...eventOf(), attempt: attempts + 1, headers: changed }
    await inTime(async () => hooks.onRequest?.(event))
    return await observe(
      hooks.onResponse,
      eventOf,
      () => request(Object.fromEntries(changed)),
      (response) => ({
        status: response?.status,
        headers: response && withoutCookies(response.headers),
      }),
    )
  }

  const sendAgain = async () => {
    for (let number = 1; ; number++) {
      try {
        const token = await tokenFor()
        let answer = await exchange(token)
        if (answer.response.status === 401 && token) {
          const renewed = await tokenFor(token)
          if (renewed !== token) answer = await exchange(renewed)
        }
        return readAnswer(contract, operation, answer, connection.validate, context)
      } catch (error) {
        if (number > limits.retries || !(error instanceof CallError) || !error.retryable)
          throw error
        const { response } = (
          error.cause instanceof ApiError ? error.cause : error
        ) as Partial<ApiError>
        const delay = retryDelay(number, limits, response?.headers)
        // A timer may be early by a millisecond, also the one that ended the call.
        if (delay >= deadline - performance.now() - 2) throw error
        await tell(hooks?.onRetry, eventOf(), { delay, error })
        await wait(delay, signal)
      }
    }
  }

  return hooks ? await observe(hooks.onEnd, eventOf, sendAgain) : await sendAgain()
}

function withoutCookies(headers: Headers): Headers {
  const shown = new Headers(headers)
  shown.delete('Set-Cookie')
  return shown
}
