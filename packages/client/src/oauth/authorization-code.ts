import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
} from 'oauth4webapi'
import { parseUrl } from '../parse-url.ts'
import { endpointUrl } from './endpoint-url.ts'
import { readCallback } from './read-callback.ts'
import type { IssuedToken } from './read-token-answer.ts'
import { renewableToken } from './renewable-token.ts'
import { requestToken } from './request-token.ts'
import {
  type ContractUrls,
  checkText,
  type TokenOptions,
  type TokenUrl,
  tokenEndpoint,
  type Undefinable,
} from './token-endpoint.ts'

/** Facts of a contract's flow for an application in which a user signs in. */
export interface AuthorizationCodeFlow {
  authorizationUrl: string
  tokenUrl: string
  scopes: readonly string[]
}

interface SignInUrls extends TokenUrl {
  /** Where the user signs in, in place of the contract's URL: https, or http on this machine. */
  authorizationUrl: string
}

export type AuthorizationCodeOptions<Variable extends string = string> = TokenOptions & {
  /** Secret of the application, where it has one: an application in a browser has none. */
  clientSecret?: string | undefined
  /** Where the login server sends the user back, exactly as registered there. */
  redirectUri: string
  /**
   * Who the login server is, as it says in the parameter `iss` of the callback (RFC 9207). A callback of anybody else,
   * or without the parameter, is then refused. Without this option the parameter is not looked at.
   */
  issuer?: string | undefined
  /**
   * Told every new refresh token, so that you can store it for `resume`. Most servers end the one before it.
   * What it throws reaches the caller of `finish` or of the token function.
   */
  onRefreshToken?: ((refreshToken: string) => void | Promise<void>) | undefined
} & ((ContractUrls<Variable> & Undefinable<SignInUrls>) | SignInUrls)

/** What must be kept until the user comes back, and shown to nobody: in a browser, in `sessionStorage`. */
export interface SignInSecrets {
  state: string
  codeVerifier: string
}

/** A sign-in with an authorization code and PKCE. */
export interface AuthorizationCode {
  /**
   * Begins a sign-in: keep `state` and `codeVerifier`, then send the user to `url`.
   *
   * @param parameters more for the login server, such as `{ login_hint: 'ann@example.org' }`.
   */
  start(parameters?: Record<string, string>): Promise<SignInSecrets & { url: string }>
  /**
   * Ends a sign-in when the user is back: exchanges the code, and gives the function for the client's option `token`.
   * The function gives the first token once, then renews it with the refresh token at each call.
   *
   * @param callbackUrl the URL to which the user was sent back; its path and query are enough.
   * @throws OAuthError when the user or the login server refused, or the callback is not that of this sign-in.
   */
  finish(callbackUrl: string | URL, kept: SignInSecrets): Promise<() => Promise<IssuedToken>>
  /** Goes on with a refresh token that `onRefreshToken` stored, without a new sign-in. */
  resume(refreshToken: string): () => Promise<IssuedToken>
}

/** @throws TypeError when an option is missing or malformed. */
export function authorizationCode(
  flow: AuthorizationCodeFlow,
  options: AuthorizationCodeOptions,
): AuthorizationCode {
  const endpoint = tokenEndpoint(flow.tokenUrl, options)
  const authorizationUrl = endpointUrl('authorizationUrl', flow.authorizationUrl, options)
  const { clientId, redirectUri, scopes = flow.scopes, issuer, onRefreshToken } = options
  if (!parseUrl(redirectUri)) {
    throw new TypeError('redirectUri is not a URL such as https://example.org/callback.')
  }
  return {
    async start(parameters = {}) {
      const state = generateRandomState()
      const codeVerifier = generateRandomCodeVerifier()
      const url = new URL(authorizationUrl)
      const query = {
        ...parameters,
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        ...(scopes.length > 0 && { scope: scopes.join(' ') }),
        state,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      }
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      return { url: url.href, state, codeVerifier }
    },
    async finish(callbackUrl, { state, codeVerifier }) {
      checkText('state, which start() gave,', state)
      checkText('codeVerifier, which start() gave,', codeVerifier)
      const callback = parseUrl(callbackUrl, redirectUri)
      if (!callback) {
        throw new TypeError('callbackUrl is not a URL: pass that of the page after the redirect.')
      }
      const code = readCallback(callback, clientId, state, issuer)
      const { issued, refreshToken } = await requestToken(
        endpoint,
        'authorization_code',
        { redirect_uri: redirectUri },
        { code, code_verifier: codeVerifier },
      )
      if (refreshToken !== undefined) await onRefreshToken?.(refreshToken)
      return renewableToken(endpoint, { issued, refreshToken, onRefreshToken })
    },
    resume(refreshToken) {
      checkText('refreshToken', refreshToken)
      return renewableToken(endpoint, { issued: undefined, refreshToken, onRefreshToken })
    },
  }
}
