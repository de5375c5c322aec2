import { type Answer, type Call, contextOf, endsOf, eventOf } from './call.ts'
import { ConnectionError } from './errors.ts'
import type { FetchInit } from './fetch.ts'
import { fetchText } from './fetch-text.ts'
import { type Hooks, notify } from './hooks.ts'
import { isMistake } from './network-failure.ts'
import { readBody } from './read-body.ts'
import { safeCause } from './safe-cause.ts'
import { secretsOf } from './secrets-of.ts'
import { withinLimits } from './within-limits.ts'
import { withoutSecrets } from './without-secrets.ts'

/**
 * Sends one request and reads its answer.
 *
 * @param deadline when the call must be over, as `performance.now()` tells time.
 * @throws CallError when there is no answer, or no end of it; what a mistake in the option `fetch` throws.
 */
export function exchange(call: Call, token: string | undefined, deadline: number): Promise<Answer> {
  const { hooks } = call.connection
  return hooks
    ? exchangeObserved(call, hooks, token, deadline)
    : exchangeInTime(call, call.headers, token, deadline)
}

/** Tells the hooks of the request, which they may change, and of the answer. */
async function exchangeObserved(
  call: Call,
  hooks: Hooks,
  token: string | undefined,
  deadline: number,
): Promise<Answer> {
  const headers = new Headers(call.headers)
  const event = { ...eventOf(call), attempt: call.attempts + 1, headers }
  await withinLimits(endsOf(call, deadline), async () => hooks.onRequest?.(event))
  const start = performance.now()
  let response: Response | undefined
  let error: Error | undefined
  try {
    const answer = await exchangeInTime(call, Object.fromEntries(headers), token, deadline)
    response = answer.response
    return answer
  } catch (failure) {
    error = failure as Error
    throw failure
  } finally {
    await notify(hooks.onResponse, {
      ...eventOf(call),
      duration: performance.now() - start,
      status: response?.status,
      headers: response && withoutCookies(response.headers),
      error,
    })
  }
}

async function exchangeInTime(
  call: Call,
  headers: Record<string, string>,
  token: string | undefined,
  deadline: number,
): Promise<Answer> {
  const { contract, fetch } = call.connection
  const { operation, url, shown, body, limits } = call
  const init: Omit<FetchInit, 'signal'> = {
    method: shown.method,
    headers: token ? { ...headers, authorization: contract.authorization + token } : headers,
    redirect: 'manual',
    body,
  }
  const hide = (text: string) => withoutSecrets(text, secretsOf(call, token))
  const ends = endsOf(call, deadline, limits.timeout, (thrown) => {
    const cause = safeCause(thrown, hide)
    return isMistake(cause) ? thrown : new ConnectionError(contextOf(call, call.repeatable), cause)
  })
  const fetched = await withinLimits(ends, (signal) => {
    call.attempts++
    return fetchText(
      fetch,
      url,
      { ...init, signal },
      limits.maxAnswerSize,
      operation.readBytes?.bind(null, operation),
    )
  })
  const { text, response, bytes } = fetched
  const mediaType = response.headers.get('Content-Type')
  const value = bytes ?? readBody(text, mediaType, response.ok ? undefined : hide)
  return { ...fetched, body: value, hide }
}

function withoutCookies(headers: Headers): Headers {
  const shown = new Headers(headers)
  shown.delete('Set-Cookie')
  return shown
}
