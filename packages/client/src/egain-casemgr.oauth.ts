import { oauth } from './generated/egain-casemgr.oauth.ts'
import {
  type AuthorizationCode,
  type AuthorizationCodeOptions,
  authorizationCode as codeFlow,
} from './oauth/authorization-code.ts'
import {
  type ClientCredentialsOptions,
  clientCredentials as credentialsFlow,
} from './oauth/client-credentials.ts'
import type { VariableName } from './oauth/endpoint-url.ts'
import type { IssuedToken } from './oauth/read-token-answer.ts'

export type { AuthorizationCode, SignInSecrets } from './oauth/authorization-code.ts'
export { OAuthError } from './oauth/oauth-error.ts'
export type { IssuedToken }

const service = oauth.oAuthClient.clientCredentials
const user = oauth.oAuthUser.authorizationCode

/** Options of {@link clientCredentials}. */
export type EgainClientCredentialsOptions = ClientCredentialsOptions<
  VariableName<typeof service.tokenUrl>
>

/** Options of {@link authorizationCode}. */
export type EgainAuthorizationCodeOptions = AuthorizationCodeOptions<
  VariableName<typeof user.authorizationUrl | typeof user.tokenUrl>
>

/** The scopes that are asked for when an option `scopes` does not say otherwise. */
export const defaultScopes = { clientCredentials: service.scopes, authorizationCode: user.scopes }

/**
 * Signs in a service that acts as itself. Pass what it returns as the client's option `token`.
 *
 * Tenants on another login domain, or with a token URL of another form, find theirs in the metadata of the client
 * application in eGain's administration console: pass it as `loginDomain` or `tokenUrl`, and the scopes as `scopes`.
 *
 * @returns a function that asks for a new token at each call; the client keeps tokens for as long as they live.
 *   It throws OAuthError when no token comes.
 * @throws TypeError when an option is missing or malformed.
 * @example
 * const token = clientCredentials({
 *   variables: { GATEWAY_ID: '1f0c6d3e-5c1b-4f0e-9d1a-0d6f1c2b3a4e' },
 *   clientId: process.env.EGAIN_CLIENT_ID ?? '',
 *   clientSecret: process.env.EGAIN_CLIENT_SECRET ?? '',
 * })
 * const casemgr = createEgainCasemgrClient({ token })
 */
export function clientCredentials(
  options: EgainClientCredentialsOptions,
): () => Promise<IssuedToken> {
  return credentialsFlow(service, options)
}

/**
 * Signs in a user, with an authorization code and PKCE, in a browser or a service.
 *
 * @throws TypeError when an option is missing or malformed.
 * @example
 * const signIn = authorizationCode({
 *   variables: { GATEWAY_ID: '1f0c6d3e-5c1b-4f0e-9d1a-0d6f1c2b3a4e', USER_SIGNIN_POLICY_NAME: 'B2C_1A_SignIn' },
 *   clientId: 'b4b2c1d9-4c19-4e8a-8e7a-9a0b1c2d3e4f',
 *   redirectUri: 'https://desk.example.org/callback',
 *   scopes: [...defaultScopes.authorizationCode, 'offline_access'], // for a refresh token
 * })
 * // On the page with the button:
 * const { url, ...secrets } = await signIn.start()
 * sessionStorage.setItem('sign-in', JSON.stringify(secrets))
 * location.assign(url)
 * // On the page /callback:
 * const secrets = JSON.parse(sessionStorage.getItem('sign-in') ?? '{}')
 * const casemgr = createEgainCasemgrClient({ token: await signIn.finish(location.href, secrets) })
 */
export function authorizationCode(options: EgainAuthorizationCodeOptions): AuthorizationCode {
  return codeFlow(user, options)
}
