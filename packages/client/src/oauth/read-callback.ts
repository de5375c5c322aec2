import { AuthorizationResponseError, validateAuthResponse } from 'oauth4webapi'
import { withoutSecrets } from '../without-secrets.ts'
import { OAuthError } from './oauth-error.ts'

/**
 * Reads the authorization code out of the URL to which the user was sent back.
 *
 * @throws OAuthError when the state or the issuer is another, the sign-in was refused, or there is not one code.
 */
export function readCallback(
  { origin, searchParams }: URL,
  clientId: string,
  state: string,
  issuer: string | undefined,
): string {
  const parameters = new URLSearchParams(searchParams)
  // The contract does not say who the issuer is, so that only the caller can.
  if (issuer === undefined) parameters.delete('iss')
  const secrets = [...parameters.getAll('code'), state]
  const server = {
    issuer: issuer ?? origin,
    authorization_response_iss_parameter_supported: issuer !== undefined,
  }
  try {
    validateAuthResponse(server, { client_id: clientId }, parameters, state)
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
