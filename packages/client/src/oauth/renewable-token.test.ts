import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type AuthorizationCodeOptions, authorizationCode } from './authorization-code.ts'
import { failureOf } from './failure-of.ts'
import { application, startLoginServer } from './start-login-server.ts'

const redirectUri = 'https://desk.example.org/callback'
let server: Awaited<ReturnType<typeof startLoginServer>>

beforeAll(async () => {
  server = await startLoginServer()
})
beforeEach(() => {
  server.forms.length = 0
})
afterEach(() => void vi.useRealTimers())
afterAll(() => server.stop())

function signIn(options: Partial<AuthorizationCodeOptions> = {}) {
  const flow = { ...server.urls, scopes: ['cases.manage'] }
  const all = { clientId: 'desk', redirectUri, ...server.urls, ...options }
  return authorizationCode(flow, all as AuthorizationCodeOptions)
}

/** The refresh tokens of a session whose first token has been used up, and its token function. */
async function renewableSession(options: Partial<AuthorizationCodeOptions> = {}) {
  const stored: string[] = []
  const session = signIn({ onRefreshToken: (token) => void stored.push(token), ...options })
  const { url, ...kept } = await session.start()
  const token = await session.finish(await server.visit(url), kept)
  return { first: await token(), token, stored }
}

test('a user who comes back gets a token once, which the refresh token renews from then on', async () => {
  const { first, token, stored } = await renewableSession()
  const second = await token()
  const third = await token()
  const [code, ...renewals] = server.forms
  expect(code).toEqual({
    grant_type: 'authorization_code',
    client_id: 'desk',
    redirect_uri: redirectUri,
    code: expect.any(String),
    code_verifier: expect.any(String),
  })
  expect(renewals).toEqual(
    stored.slice(0, 2).map((refresh_token) => ({
      grant_type: 'refresh_token',
      client_id: 'desk',
      refresh_token,
    })),
  )
  expect(new Set(stored).size).toBe(3)
  expect([first, second, third]).toEqual(
    Array(3).fill({ token: expect.stringContaining('.'), expires: expect.any(Date) }),
  )
})

test('an application with a secret sends it with the code and with each renewal', async () => {
  const { token } = await renewableSession(application)
  await token()
  expect(server.forms.map(({ client_secret }) => client_secret)).toEqual(
    Array(2).fill(application.clientSecret),
  )
})

test('calls at the same time share one renewal, so that no refresh token is used twice', async () => {
  const { token } = await renewableSession()
  const [one, other] = await Promise.all([token(), token()])
  expect(one).toBe(other)
  expect(server.forms.map(({ grant_type }) => grant_type)).toEqual([
    'authorization_code',
    'refresh_token',
  ])
})

test('a stored refresh token goes on without a new sign-in', async () => {
  const { stored } = await renewableSession()
  const renewed: string[] = []
  const session = signIn({ onRefreshToken: (token) => void renewed.push(token) })
  expect(await session.resume(stored[0] ?? '')()).toMatchObject({ token: expect.any(String) })
  expect(renewed).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)])
})

test('a first token that has expired unused is renewed', async () => {
  server.once(({ body }) => Object.assign(body, { expires_in: 0 }))
  await renewableSession()
  expect(server.forms.map(({ grant_type }) => grant_type)).toEqual([
    'authorization_code',
    'refresh_token',
  ])
})

test('a refresh token that is not replaced serves again', async () => {
  const used: string[] = []
  const fetch = async (_: string, { body }: RequestInit) => {
    used.push(new URLSearchParams(String(body)).get('refresh_token') ?? '')
    return new Response(JSON.stringify({ access_token: 'abc', token_type: 'Bearer' }))
  }
  const token = signIn({ fetch }).resume('refresh-1')
  expect([await token(), await token()]).toEqual([{ token: 'abc' }, { token: 'abc' }])
  expect(used).toEqual(['refresh-1', 'refresh-1'])
})

test('a failure to store a refresh token loses neither it nor the access token', async () => {
  let isFull = false
  const onRefreshToken = () => {
    if (isFull) throw new Error('the disk is full')
  }
  const { token } = await renewableSession({ onRefreshToken })
  isFull = true
  await expect(token()).rejects.toThrow('the disk is full')
  isFull = false
  expect(server.forms).toHaveLength(2)
  await token()
  expect(server.forms).toHaveLength(2)
  await token()
  expect(server.forms).toHaveLength(3)
})

test('a store that hangs fails the call that renewed, and holds up none after it', async () => {
  const called = Promise.withResolvers<void>()
  let hangs = false
  const onRefreshToken = () => {
    if (!hangs) return
    called.resolve()
    return new Promise<void>(() => {})
  }
  const { token } = await renewableSession({ onRefreshToken, timeout: 60_000 })
  hangs = true
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const failure = token().catch((error: Error) => error.message)
  await called.promise
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await failure).toBe('onRefreshToken did not end within 60000 ms.')
  expect(server.forms).toHaveLength(2)
  expect(await token()).toMatchObject({ token: expect.any(String) })
  expect(server.forms).toHaveLength(2)
})

test('without a refresh token the user must sign in again once the token has served', async () => {
  server.once(({ body }) => body && delete body.refresh_token)
  const { token, stored } = await renewableSession()
  expect(stored).toEqual([])
  expect(await failureOf(token())).toEqual({
    message:
      'The user must sign in again with start(): the access token has served, and the login server gave no refresh token. Many give one only for the scope offline_access.',
    code: 'login_required',
    status: undefined,
  })
})

test('a refused refresh token means a new sign-in, and is not repeated', async () => {
  const { stored } = await renewableSession()
  const [used = ''] = stored
  const token = signIn().resume(used)
  await token()
  expect(await failureOf(signIn().resume(used)(), used)).toEqual({
    message: `${server.urls.tokenUrl} gave no token (400 invalid_grant): *** has been used before. The user must sign in again with start().`,
    code: 'invalid_grant',
    status: 400,
  })
})

test('a renewal that fails for another reason can be tried again', async () => {
  const { token } = await renewableSession()
  server.once((response) => {
    Object.assign(response, { statusCode: 503, body: { error: 'temporarily_unavailable' } })
  })
  expect(await failureOf(token())).toEqual({
    message: `${server.urls.tokenUrl} gave no token (503 temporarily_unavailable).`,
    code: 'temporarily_unavailable',
    status: 503,
  })
  expect(await token()).toMatchObject({ token: expect.any(String) })
})
