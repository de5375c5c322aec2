import { type Answer, type Call, contextOf, endsOf, eventOf } from './call.ts'
import { CallError, ConnectionError } from './errors.ts'
import { notify } from './hooks.ts'
import { readBody } from './read-body.ts'
import { withinLimits } from './within-limits.ts'

/**
 * Sends one request and reads its answer.
 *
 * @param deadline when the call must be over, as `performance.now()` tells time.
 * @throws CallError when there is no answer, or no end of it.
 */
export async function exchange(
  call: Call,
  token: string | undefined,
  deadline: number,
): Promise<Answer> {
  const { hooks, contract } = call.connection
  const ends = endsOf(call, deadline, call.limits.timeout)
  if (call.signal?.aborted) throw ends.stopped(call.signal.reason)
  let headers = call.headers
  call.attempts++
  if (hooks?.onRequest) {
    const shown = new Headers(headers)
    await hooks.onRequest({ ...eventOf(call), headers: shown })
    headers = Object.fromEntries(shown)
  }
  // Not in the headers that hooks were given.
  if (token) headers = { ...headers, authorization: contract.authorization + token }
  const start = performance.now()
  const answer = withinLimits(ends, (signal) => fetchAnswer(call, headers, token, signal)).catch(
    (cause) => {
      throw cause instanceof CallError
        ? cause
        : new ConnectionError(contextOf(call, call.repeatable), cause)
    },
  )
  if (hooks?.onResponse) {
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
  }
  return answer
}

async function fetchAnswer(
  { connection, url, method, body }: Call,
  headers: Record<string, string>,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const init = { method, headers, signal, ...(body !== undefined && { body }) }
  const response = await connection.fetch(url, init)
  let text = await response.text()
  // Some servers repeat the token that they refuse.
  if (!response.ok && token && token.length > 7) text = text.replaceAll(token, '***')
  return { response, text, body: readBody(text, response.headers.get('Content-Type')) }
}

function withoutCookies(headers: Headers): Headers {
  const shown = new Headers(headers)
  shown.delete('Set-Cookie')
  return shown
}
