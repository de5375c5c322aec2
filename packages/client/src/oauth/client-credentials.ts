import { rememberRefusal } from '../remember-refusal.ts'
import { isRefusal } from './oauth-error.ts'
import type { IssuedToken } from './read-token-answer.ts'
import { requestToken } from './request-token.ts'
import {
  type ContractUrls,
  checkText,
  type TokenOptions,
  type TokenUrl,
  tokenEndpoint,
  type Undefinable,
} from './token-endpoint.ts'

/** Facts of a contract's flow for a service that acts as itself. */
export interface ClientCredentialsFlow {
  tokenUrl: string
  scopes: readonly string[]
}

export type ClientCredentialsOptions<Variable extends string = string> = TokenOptions & {
  /** Secret of the application. It is sent in the body of the token request, and kept nowhere else. */
  clientSecret: string
} & ((ContractUrls<Variable> & Undefinable<TokenUrl>) | TokenUrl)

/**
 * Makes a function that asks for a new token at each call, but not for a while after the login server has refused.
 *
 * @throws TypeError when an option is missing or malformed. The function throws OAuthError when no token comes.
 */
export function clientCredentials(
  flow: ClientCredentialsFlow,
  options: ClientCredentialsOptions,
): () => Promise<IssuedToken> {
  checkText('clientSecret', options.clientSecret)
  const endpoint = tokenEndpoint(flow.tokenUrl, options)
  const scope = (options.scopes ?? flow.scopes).join(' ')
  return rememberRefusal(async () => {
    const { issued } = await requestToken(endpoint, 'client_credentials', scope ? { scope } : {})
    return issued
  }, isRefusal)
}
