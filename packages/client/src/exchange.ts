import { answerForm } from './answer-form.ts'
import { type Answer, type Call, contextOf, endsOf, eventOf, throwIfAborted } from './call.ts'
import { ConnectionError } from './errors.ts'
import { type Hooks, notify } from './hooks.ts'
import { readBody } from './read-body.ts'
import { withinLimits } from './within-limits.ts'

/**
 * Sends one request and reads its answer.
 *
 * @param deadline when the call must be over, as `performance.now()` tells time.
 * @throws CallError when there is no answer, or no end of it.
 */
export function exchange(call: Call, token: string | undefined, deadline: number): Promise<Answer> {
  const { hooks } = call.connection
  throwIfAborted(call)
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
  const answer = exchangeInTime(call, Object.fromEntries(headers), token, deadline)
  const { response, error } = await answer.then(
    ({ response }) => ({ response, error: undefined }),
    (error) => ({ response: undefined, error }),
  )
  await notify(hooks.onResponse, {
    ...eventOf(call),
    duration: performance.now() - start,
    status: response?.status,
    headers: response && withoutCookies(response.headers),
    error,
  })
  return answer
}

function exchangeInTime(
  call: Call,
  headers: Record<string, string>,
  token: string | undefined,
  deadline: number,
): Promise<Answer> {
  call.attempts++
  return withinLimits(endsOf(call, deadline, call.limits.timeout), (signal) =>
    fetchAnswer(call, headers, token, signal),
  )
}

async function fetchAnswer(
  call: Call,
  headers: Record<string, string>,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const { connection, url, method, body } = call
  try {
    const authorization = token && connection.contract.authorization + token
    const init: RequestInit = {
      method,
      headers: authorization ? { ...headers, authorization } : headers,
      signal,
      // A redirect makes another call of this one, or shows its body to another server.
      redirect: 'manual',
    }
    if (body !== undefined) init.body = body as NonNullable<RequestInit['body']>
    const response = await connection.fetch(url, init)
    if (response.ok && answerForm(call.operation, response.status) === 'bytes')
      return { response, text: '', body: await response.blob() }
    let text = await response.text()
    // Some servers repeat the token that they refuse.
    if (!response.ok && token && token.length > 7) text = text.replaceAll(token, '***')
    return { response, text, body: readBody(text, response.headers.get('Content-Type')) }
  } catch (cause) {
    throw new ConnectionError(contextOf(call, call.repeatable), cause)
  }
}

function withoutCookies(headers: Headers): Headers {
  const shown = new Headers(headers)
  shown.delete('Set-Cookie')
  return shown
}
