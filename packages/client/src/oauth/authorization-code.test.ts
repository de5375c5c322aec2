import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AuthorizationCodeOptions, authorizationCode } from './authorization-code.ts'
import { failureOf } from './failure-of.ts'
import { application, startLoginServer } from './start-login-server.ts'

const flow = {
  authorizationUrl: 'https://login.example.org/{TENANT}/{POLICY}/authorize',
  tokenUrl: 'https://login.example.org/{TENANT}/{POLICY}/token',
  scopes: ['cases.manage'],
}
const redirectUri = 'https://desk.example.org/callback'
let server: Awaited<ReturnType<typeof startLoginServer>>

beforeAll(async () => {
  server = await startLoginServer()
})
beforeEach(() => {
  server.forms.length = 0
})
afterAll(() => server.stop())

function signIn(options: Partial<AuthorizationCodeOptions> = {}) {
  const all = { clientId: 'desk', redirectUri, ...server.urls, ...options }
  return authorizationCode(flow, all as AuthorizationCodeOptions)
}

/** Leads a user to the callback; gives its URL, and what was kept meanwhile. */
async function reachCallback(session = signIn()) {
  const { url, ...kept } = await session.start()
  return { kept, callback: new URL(await server.visit(url)) }
}

test('a sign-in begins at the login server with a challenge in place of the verifier', async () => {
  const session = authorizationCode(flow, {
    clientId: 'desk',
    redirectUri,
    variables: { TENANT: 'acme', POLICY: 'B2C_1A' },
    loginDomain: 'login.example.com',
  })
  const { url, state, codeVerifier } = await session.start({
    login_hint: 'ann',
    client_id: 'other',
  })
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier))
  const { origin, pathname, searchParams } = new URL(url)
  expect(origin + pathname).toBe('https://login.example.com/acme/B2C_1A/authorize')
  expect(Object.fromEntries(searchParams)).toEqual({
    login_hint: 'ann',
    response_type: 'code',
    client_id: 'desk',
    redirect_uri: redirectUri,
    scope: 'cases.manage',
    state,
    code_challenge: Buffer.from(digest).toString('base64url'),
    code_challenge_method: 'S256',
  })
  const again = await session.start()
  expect(new Set([state, codeVerifier, again.state, again.codeVerifier]).size).toBe(4)
})

test('the path and query of the callback are enough', async () => {
  const session = signIn()
  const { kept, callback } = await reachCallback(session)
  const token = await session.finish(callback.pathname + callback.search, kept)
  expect(await token()).toMatchObject({ token: expect.any(String) })
})

test('an issuer in the callback is no hindrance, since the contract names none', async () => {
  const session = signIn()
  const { kept, callback } = await reachCallback(session)
  callback.searchParams.set('iss', 'https://issuer.example.org')
  const token = await session.finish(callback, kept)
  expect(await token()).toMatchObject({ token: expect.any(String) })
})

test('a callback of the login server that `issuer` names ends the sign-in', async () => {
  const issuer = 'https://issuer.example.org'
  const session = signIn({ issuer })
  const { kept, callback } = await reachCallback(session)
  callback.searchParams.set('iss', issuer)
  const token = await session.finish(callback, kept)
  expect(await token()).toMatchObject({ token: expect.any(String) })
})

test.each([
  ['of another issuer', ['https://evil.example.org']],
  ['of an issuer with a slash more', ['https://issuer.example.org/']],
  ['of nobody in particular', []],
  ['of two issuers', ['https://issuer.example.org', 'https://evil.example.org']],
])('where `issuer` is given, a callback %s asks for no token', async (_, issuers) => {
  const session = signIn({ issuer: 'https://issuer.example.org' })
  const { kept, callback } = await reachCallback(session)
  const code = callback.searchParams.get('code') ?? ''
  for (const issuer of issuers) callback.searchParams.append('iss', issuer)
  const failure = failureOf(session.finish(callback, kept), code, kept.state, kept.codeVerifier)
  expect(await failure).toEqual({
    message: expect.stringMatching(
      /^This callback does not belong to the sign-in \(.*"iss".*\)\. Begin again with start\(\)\.$/,
    ),
    code: undefined,
    status: undefined,
  })
  expect(server.forms).toEqual([])
})

test('a code is worth nothing with the verifier of another sign-in', async () => {
  const session = signIn()
  const { kept, callback } = await reachCallback(session)
  const { codeVerifier } = await session.start()
  const code = callback.searchParams.get('code') ?? ''
  expect(
    await failureOf(session.finish(callback, { ...kept, codeVerifier }), codeVerifier, code),
  ).toEqual({
    message: `${server.urls.tokenUrl} answered with status 400 and application/problem+json; charset=utf-8 where a JSON object with a token or an OAuth error was expected.`,
    code: undefined,
    status: 400,
  })
  expect(server.forms).toEqual([])
})

test('a login server that repeats the code and the verifier cannot put them into the error', async () => {
  const session = signIn({
    fetch: async (_, { body }) => {
      const form = Object.fromEntries(new URLSearchParams(String(body)))
      const error = {
        error: 'invalid_grant',
        error_description: `${form.code} ${form.code_verifier}`,
      }
      return new Response(JSON.stringify(error), { status: 400 })
    },
  })
  const { kept, callback } = await reachCallback(session)
  const code = callback.searchParams.get('code') ?? ''
  expect(await failureOf(session.finish(callback, kept), kept.codeVerifier, code)).toEqual({
    message: `${server.urls.tokenUrl} gave no token (400 invalid_grant): *** ***`,
    code: 'invalid_grant',
    status: 400,
  })
})

test.each([
  ['of another sign-in', (query: URLSearchParams) => query.set('state', 'another')],
  ['without a state', (query: URLSearchParams) => query.delete('state')],
  ['with two codes', (query: URLSearchParams) => query.append('code', 'second-code')],
  ['without a code', (query: URLSearchParams) => query.delete('code')],
])('a callback %s ends no sign-in and asks for no token', async (_, forge) => {
  const session = signIn()
  const { kept, callback } = await reachCallback(session)
  const code = callback.searchParams.get('code') ?? ''
  forge(callback.searchParams)
  const failure = failureOf(session.finish(callback, kept), code, kept.state, kept.codeVerifier)
  expect(await failure).toEqual({
    message: expect.stringMatching(/callback .* Begin again with start\(\)\.$/),
    code: undefined,
    status: undefined,
  })
  expect(server.forms).toEqual([])
})

test('a user who refuses is told from one whose sign-in failed', async () => {
  const session = signIn()
  const { state, codeVerifier } = await session.start()
  const query = new URLSearchParams({
    error: 'access_denied',
    error_description: 'The user has cancelled.',
    state,
  })
  expect(
    await failureOf(session.finish(`${redirectUri}?${query}`, { state, codeVerifier })),
  ).toEqual({
    message: 'The sign-in was refused (access_denied): The user has cancelled.',
    code: 'access_denied',
    status: undefined,
  })
})

test('neither a session nor its token function shows a secret', async () => {
  const session = signIn(application)
  const token = session.resume('refresh-1')
  const shown = inspect([session, token], { depth: 10, showHidden: true })
  expect(shown).not.toContain(application.clientSecret)
  expect(shown).not.toContain('refresh-1')
})

test('what makes no request is refused at once, without secrets', async () => {
  const session = signIn()
  const kept = { state: 'state-1', codeVerifier: 'verifier-1' }
  await expect(session.finish('https://[code', kept)).rejects.toThrow(
    TypeError('callbackUrl is not a URL: pass that of the page after the redirect.'),
  )
  await expect(session.finish(redirectUri, { ...kept, state: '' })).rejects.toThrow(
    TypeError('state, which start() gave, is empty: pass a text.'),
  )
  // @ts-expect-error sessionStorage gives null for what it does not hold
  await expect(session.finish(redirectUri, { ...kept, codeVerifier: null })).rejects.toThrow(
    TypeError('codeVerifier, which start() gave, is missing: pass a text.'),
  )
  expect(() => session.resume('')).toThrow(TypeError('refreshToken is empty: pass a text.'))
  expect(() => signIn({ redirectUri: '/callback' })).toThrow(
    TypeError('redirectUri is not a URL such as https://example.org/callback.'),
  )
  expect(() => signIn({ clientSecret: '' })).toThrow(
    TypeError('clientSecret is empty: pass a text.'),
  )
  expect(() => signIn({ authorizationUrl: 'http://login.example.org/' })).toThrow(
    /^authorizationUrl begins with http:\/\/login\.example\.org, /,
  )
})
