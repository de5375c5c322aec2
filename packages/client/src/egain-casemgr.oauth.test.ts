import { expect, expectTypeOf, test } from 'vitest'
import {
  authorizationCode,
  clientCredentials,
  defaultScopes,
  type EgainAuthorizationCodeOptions,
  type EgainClientCredentialsOptions,
} from './egain-casemgr.oauth.ts'

const GATEWAY_ID = '1f0c6d3e-5c1b-4f0e-9d1a-0d6f1c2b3a4e'

test('a service asks the global token endpoint of its gateway for all that it was granted', async () => {
  const requests: [string, string][] = []
  const fetch = async (url: string, { body }: RequestInit) => {
    requests.push([url, String(body)])
    return new Response('{"access_token":"abc","token_type":"Bearer"}')
  }
  const token = clientCredentials({
    variables: { GATEWAY_ID },
    clientId: 'desk',
    clientSecret: 'secret',
    fetch,
  })
  expect(await token()).toEqual({ token: 'abc' })
  expect(requests).toEqual([
    [
      `https://login.egain.cloud/global/${GATEWAY_ID}/oauth2/v2.0/token`,
      'scope=https%3A%2F%2Fapi.egain.cloud%2Fauth%2F.default&grant_type=client_credentials&client_id=desk&client_secret=secret',
    ],
  ])
})

test('a user signs in at the policy of the tenant, to manage cases', async () => {
  const { url } = await authorizationCode({
    variables: { GATEWAY_ID, USER_SIGNIN_POLICY_NAME: 'B2C_1A_SignIn' },
    clientId: 'desk',
    redirectUri: 'https://desk.example.org/callback',
    scopes: [...defaultScopes.authorizationCode, 'offline_access'],
  }).start()
  const { origin, pathname, searchParams } = new URL(url)
  expect(origin + pathname).toBe(
    `https://login.egain.cloud/${GATEWAY_ID}/B2C_1A_SignIn/oauth2/v2.0/authorize`,
  )
  expect(searchParams.get('scope')).toBe(
    'https://api.egain.cloud/auth/core.casemgr.manage offline_access',
  )
})

test('the variables are those of the contract, and not needed beside URLs of your own', () => {
  const service = { clientId: 'desk', clientSecret: 'secret' }
  const user = { clientId: 'desk', redirectUri: 'https://desk.example.org/callback' }
  const tokenUrl = 'https://ai.egain.cloud/system/auth/ACME-U/oauth2/token'
  const authorizationUrl = 'https://ai.egain.cloud/system/auth/ACME-U/oauth2/authorize'
  expectTypeOf({ ...service, tokenUrl }).toExtend<EgainClientCredentialsOptions>()
  expectTypeOf({ ...service, variables: { GATEWAY_ID } }).toExtend<EgainClientCredentialsOptions>()
  expectTypeOf(service).not.toExtend<EgainClientCredentialsOptions>()
  expectTypeOf({ ...user, tokenUrl, authorizationUrl }).toExtend<EgainAuthorizationCodeOptions>()
  expectTypeOf({
    ...user,
    variables: { GATEWAY_ID },
  }).not.toExtend<EgainAuthorizationCodeOptions>()
})
