import {
  allowInsecureRequests,
  ClientSecretPost,
  customFetch,
  genericTokenEndpointRequest,
  None,
} from 'oauth4webapi'
import { type FetchedText, fetchText } from '../fetch-text.ts'
import { isMistake } from '../network-failure.ts'
import { reasonOf, safeCause } from '../safe-cause.ts'
import { unstoppable, withinLimits } from '../within-limits.ts'
import { withoutSecrets } from '../without-secrets.ts'
import { OAuthError } from './oauth-error.ts'
import { readTokenAnswer, type TokenAnswer } from './read-token-answer.ts'
import type { TokenEndpoint } from './token-endpoint.ts'

/** Bytes of the longest answer that is read: a token has a few thousand. */
const MOST = 2 ** 20

/**
 * Asks the login server for a token.
 *
 * @param secrets parameters that no error may repeat; the client secret is always one.
 * @throws OAuthError when no token comes; what a mistake in the option `fetch` throws.
 */
export async function requestToken(
  endpoint: TokenEndpoint,
  grantType: string,
  parameters: Record<string, string>,
  secrets: Record<string, string> = {},
): Promise<TokenAnswer> {
  const { url, clientSecret, timeout } = endpoint
  const place = url.origin + url.pathname
  const hidden = [clientSecret, ...Object.values(secrets)].filter(
    (secret): secret is string => !!secret,
  )
  const noAnswer = (why: string, cause?: Error) =>
    new OAuthError(`${place} gave no answer${why}.`, { retryable: true, cause })
  const sent = Date.now()
  const ends = {
    ...unstoppable,
    milliseconds: timeout,
    late: () => noAnswer(` within ${timeout} ms`),
    failed: (thrown: unknown) => {
      const cause = safeCause(thrown, (text) => withoutSecrets(text, hidden))
      return isMistake(cause) ? thrown : noAnswer(`: ${reasonOf(cause)}`, cause)
    },
  }
  const { response, text, flaw } = await withinLimits(ends, (signal) =>
    send(endpoint, grantType, { ...parameters, ...secrets }, signal),
  )
  const { status } = response
  if (flaw) {
    // The option that it names is one of the client.
    const why = flaw.replace('of maxAnswerSize', 'that are enough for a token')
    throw new OAuthError(`The answer of ${place} ${why}.`, { status })
  }
  return readTokenAnswer(response, text, { place, sent, secrets: hidden })
}

async function send(
  { url, clientId, clientSecret, fetch }: TokenEndpoint,
  grantType: string,
  parameters: Record<string, string>,
  signal: AbortSignal,
): Promise<FetchedText> {
  let fetched: FetchedText | undefined
  await genericTokenEndpointRequest(
    { issuer: url.origin, token_endpoint: url.href },
    { client_id: clientId },
    clientSecret === undefined ? None() : ClientSecretPost(clientSecret),
    grantType,
    parameters,
    {
      [customFetch]: async (url, { method, headers, body, redirect }) => {
        const init = { method, headers, body: `${body}`, redirect, signal }
        fetched = await fetchText(fetch, url, init, MOST)
        return fetched.response
      },
      [allowInsecureRequests]: url.protocol === 'http:',
    },
  )
  return fetched as unknown as FetchedText
}
