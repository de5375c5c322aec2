import { rememberRefusal } from '../remember-refusal.ts'
import { unstoppable, withinLimits } from '../within-limits.ts'
import { isRefusal, OAuthError } from './oauth-error.ts'
import type { IssuedToken, TokenAnswer } from './read-token-answer.ts'
import { requestToken } from './request-token.ts'
import type { TokenEndpoint } from './token-endpoint.ts'

/**
 * Makes a token function that gives the token of the sign-in once and then renews it at each call.
 * Calls at the same time share one renewal: a refresh token that is used twice is taken for a stolen one.
 */
export function renewableToken(
  endpoint: TokenEndpoint,
  {
    issued: unused,
    refreshToken,
    onRefreshToken,
  }: {
    issued: IssuedToken | undefined
    refreshToken: string | undefined
    onRefreshToken: ((refreshToken: string) => void | Promise<void>) | undefined
  },
): () => Promise<IssuedToken> {
  let running: Promise<IssuedToken> | undefined

  async function renew(): Promise<IssuedToken> {
    const before = refreshToken
    const answer = await requestRenewal(endpoint, before)
    // Both are kept before the caller stores one, since storing may fail.
    unused = answer.issued
    refreshToken = answer.refreshToken ?? before
    if (refreshToken !== undefined && refreshToken !== before)
      await store(endpoint.timeout, onRefreshToken, refreshToken)
    return answer.issued
  }

  async function next(): Promise<IssuedToken> {
    const isFresh = unused && !(unused.expires && unused.expires.getTime() <= Date.now())
    const issued = unused && isFresh ? unused : await renew()
    unused = undefined
    return issued
  }

  const ask = rememberRefusal(next, isRefusal)
  return () => {
    running ??= ask().finally(() => {
      running = undefined
    })
    return running
  }
}

/** Nobody can renew while a refresh token is being stored, so that this must end. */
async function store(
  milliseconds: number,
  onRefreshToken: ((refreshToken: string) => void | Promise<void>) | undefined,
  refreshToken: string,
): Promise<void> {
  const late = () => new Error(`onRefreshToken did not end within ${milliseconds} ms.`)
  const ends = { ...unstoppable, milliseconds, late }
  await withinLimits(ends, async () => onRefreshToken?.(refreshToken))
}

async function requestRenewal(
  endpoint: TokenEndpoint,
  refreshToken: string | undefined,
): Promise<TokenAnswer> {
  if (refreshToken === undefined) {
    throw new OAuthError(
      'The user must sign in again with start(): the access token has served, and the login server gave no refresh token. Many give one only for the scope offline_access.',
      { code: 'login_required' },
    )
  }
  try {
    return await requestToken(endpoint, 'refresh_token', {}, { refresh_token: refreshToken })
  } catch (error) {
    if (!(error instanceof OAuthError) || error.code !== 'invalid_grant') throw error
    const { message, code, status } = error
    throw new OAuthError(`${message} The user must sign in again with start().`, { code, status })
  }
}
