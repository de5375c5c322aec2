import {
  allowInsecureRequests,
  ClientSecretPost,
  customFetch,
  genericTokenEndpointRequest,
  None,
} from 'oauth4webapi'
import { OAuthError } from './oauth-error.ts'
import { readTokenAnswer, type TokenAnswer } from './read-token-answer.ts'
import type { TokenEndpoint } from './token-endpoint.ts'
import { safeCause } from './without-secrets.ts'

/**
 * Asks the login server for a token.
 *
 * @param secrets parameters that no error may repeat; the client secret is always one.
 * @throws OAuthError when no token comes.
 */
export async function requestToken(
  { url, clientId, clientSecret, timeout, fetch }: TokenEndpoint,
  grantType: string,
  parameters: Record<string, string>,
  secrets: Record<string, string> = {},
): Promise<TokenAnswer> {
  const place = url.origin + url.pathname
  const hidden = [clientSecret, ...Object.values(secrets)].filter((secret) => secret !== undefined)
  const signal = AbortSignal.timeout(timeout)
  const sent = Date.now()
  try {
    const response = await genericTokenEndpointRequest(
      { issuer: url.origin, token_endpoint: url.href },
      { client_id: clientId },
      clientSecret === undefined ? None() : ClientSecretPost(clientSecret),
      grantType,
      { ...parameters, ...secrets },
      { signal, [customFetch]: fetch, [allowInsecureRequests]: url.protocol === 'http:' },
    )
    return readTokenAnswer(response, await response.text(), { place, sent, secrets: hidden })
  } catch (error) {
    if (error instanceof OAuthError) throw error
    if (signal.aborted) throw new OAuthError(`${place} gave no answer within ${timeout} ms.`)
    const cause = safeCause(error, hidden)
    throw new OAuthError(`${place} gave no answer: ${innermost(cause)}.`, { cause })
  }
}

/** A failed fetch says nothing itself, what caused it does. */
function innermost(error: Error): string {
  return error.cause instanceof Error
    ? innermost(error.cause)
    : error.message || (error as { code?: string }).code || error.name
}
