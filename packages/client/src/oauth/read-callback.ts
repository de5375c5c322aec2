import { AuthorizationResponseError, validateAuthResponse } from 'oauth4webapi'
import { OAuthError } from './oauth-error.ts'
import { withoutSecrets } from './without-secrets.ts'

/**
 * Reads the authorization code out of the URL to which the user was sent back.
 *
 * @throws OAuthError when the state is another, the sign-in was refused, or there is not one code.
 */
export function readCallback(
  { origin, searchParams }: URL,
  clientId: string,
  state: string,
): string {
  const parameters = new URLSearchParams(searchParams)
  // The contract does not say who the issuer is, so there is nothing to compare this with.
  parameters.delete('iss')
  const secrets = [...parameters.getAll('code'), state]
  try {
    validateAuthResponse({ issuer: origin }, { client_id: clientId }, parameters, state)
  } catch (error) {
    if (error instanceof AuthorizationResponseError) {
      const reason = error.error_description ? `: ${error.error_description}` : '.'
      throw new OAuthError(
        withoutSecrets(`The sign-in was refused (${error.error})${reason}`, secrets),
        { code: withoutSecrets(error.error, secrets) },
      )
    }
    throw new OAuthError(
      `This callback does not belong to the sign-in (${(error as Error).message}). Begin again with start().`,
    )
  }
  const [code, another] = parameters.getAll('code')
  if (!code || another !== undefined) {
    throw new OAuthError('The callback does not have exactly one code. Begin again with start().')
  }
  return code
}
