import { Events, type MutableResponse, OAuth2Server } from 'oauth2-mock-server'

/** One application that a login server of the tests knows. */
export const application = { clientId: 'desk', clientSecret: 'keep+this/secret=' }

type Form = Record<string, string | undefined>

/**
 * Starts a real login server for tests, on a free port of this machine. It checks code verifiers itself;
 * here it also learns to check client secrets, and to take only the newest refresh token.
 */
export async function startLoginServer() {
  const server = new OAuth2Server(undefined, undefined, {
    endpoints: { authorize: '/acme/authorize', token: '/acme/token' },
  })
  const forms: Form[] = []
  const changes: ((response: MutableResponse) => void)[] = []
  let newest: unknown
  server.service.on(
    Events.BeforeResponse,
    (response: MutableResponse, { body }: { body: Form }) => {
      forms.push({ ...body })
      const refusal = refuse(body, newest)
      if (refusal) Object.assign(response, { statusCode: 400, body: refusal })
      else changes.shift()?.(response)
      if (response.statusCode === 200 && response.body) newest = response.body.refresh_token
    },
  )
  await server.issuer.keys.generate('RS256')
  await server.start(0, '127.0.0.1')
  const { url = '' } = server.issuer
  return {
    /** What the token requests said that reached the end of the server's own checks. */
    forms,
    urls: { authorizationUrl: `${url}/acme/authorize`, tokenUrl: `${url}/acme/token` },
    /** Changes the answer to the next token request. */
    once: (change: (response: MutableResponse) => void) => void changes.push(change),
    /** Signs the user in at once, as a browser would follow it. */
    async visit(signInUrl: string): Promise<string> {
      const { headers } = await fetch(signInUrl, { redirect: 'manual' })
      return headers.get('location') ?? ''
    },
    stop: () => server.stop(),
  }
}

function refuse({ grant_type, client_secret, refresh_token }: Form, newest: unknown) {
  if (client_secret !== undefined && client_secret !== application.clientSecret) {
    return {
      error: 'invalid_client',
      error_description: `No client has the secret ${client_secret}`,
    }
  }
  if (grant_type === 'refresh_token' && refresh_token !== newest) {
    return { error: 'invalid_grant', error_description: `${refresh_token} has been used before.` }
  }
  return undefined
}
