import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type ClientCredentialsOptions, clientCredentials } from './client-credentials.ts'
import { failureOf } from './failure-of.ts'
import { application, startLoginServer } from './start-login-server.ts'

const flow = { tokenUrl: 'https://login.example.org/{TENANT}/token', scopes: ['cases.manage'] }
let server: Awaited<ReturnType<typeof startLoginServer>>

beforeAll(async () => {
  server = await startLoginServer()
})
afterEach(() => vi.useRealTimers())
afterAll(() => server.stop())

/** The token function of the application at the server of this test. */
function signIn(options: Partial<ClientCredentialsOptions> = {}) {
  const all = { ...application, tokenUrl: server.urls.tokenUrl, ...options }
  return clientCredentials(flow, all as ClientCredentialsOptions)
}

/** A fetch that answers each request with the same response. */
function answering(body: unknown, init: ResponseInit = {}) {
  return async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), init)
}

/** What the token function throws, in which the application's secret cannot be seen. */
const refusal = (token: () => Promise<unknown>, ...secrets: string[]) =>
  failureOf(token(), application.clientSecret, ...secrets)

test('a service gets a token with its secret, and asks anew at each call', async () => {
  const before = Date.now()
  const token = signIn()
  const first = await token()
  const second = await token()
  expect(server.forms.splice(0)).toEqual(
    Array(2).fill({
      grant_type: 'client_credentials',
      client_id: 'desk',
      client_secret: application.clientSecret,
      scope: 'cases.manage',
    }),
  )
  expect(first).toEqual({
    token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    expires: expect.any(Date),
  })
  const life = (second.expires?.getTime() ?? 0) - before
  expect(life).toBeGreaterThanOrEqual(3_600_000)
  expect(life).toBeLessThan(3_630_000)
})

test('scopes of your own take the place of those of the contract', async () => {
  await signIn({ scopes: ['cases.read', 'tasks.read'] })()
  await signIn({ scopes: [] })()
  expect(server.forms.splice(0).map(({ scope }) => scope)).toEqual([
    'cases.read tasks.read',
    undefined,
  ])
})

test('the variables and the login domain make the URL of the contract yours', async () => {
  const urls: string[] = []
  const fetch = async (url: string) => {
    urls.push(url)
    return new Response(JSON.stringify({ access_token: 'abc', token_type: 'bearer' }))
  }
  const variables = { TENANT: 'acme' }
  const options = { ...application, variables, fetch }
  expect(await clientCredentials(flow, options)()).toEqual({ token: 'abc' })
  await clientCredentials(flow, { ...options, loginDomain: 'login.example.com:8443' })()
  expect(urls).toEqual([
    'https://login.example.org/acme/token',
    'https://login.example.com:8443/acme/token',
  ])
})

test.each([
  ['a number', 60, '1970-01-01T00:01:00.000Z'],
  ['a text', '60', '1970-01-01T00:01:00.000Z'],
  ['nothing', 0, '1970-01-01T00:00:00.000Z'],
  ['more than a date can hold', 1e300, '+275760-09-13T00:00:00.000Z'],
  ['no number', 'soon', undefined],
  ['null', null, undefined],
])('a life of %s is counted from the request', async (_, expires_in, expires) => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 })
  const fetch = async () => {
    vi.setSystemTime(5000)
    return new Response(JSON.stringify({ access_token: 'abc', token_type: 'Bearer', expires_in }))
  }
  expect(await signIn({ fetch })()).toEqual({
    token: 'abc',
    ...(expires && { expires: new Date(expires) }),
  })
})

test('a refused secret is told with the words of the login server, which may repeat it', async () => {
  expect(await refusal(signIn({ clientSecret: 'wrong/secret' }), 'wrong/secret')).toEqual({
    message: `${server.urls.tokenUrl} gave no token (400 invalid_client): No client has the secret ***`,
    code: 'invalid_client',
    status: 400,
  })
})

test('an OAuth error counts with every status and beside every header', async () => {
  const body = { error: 'temporarily_unavailable' }
  for (const status of [200, 401, 503]) {
    const fetch = answering(body, { status, headers: { 'www-authenticate': 'Basic realm="x"' } })
    expect(await refusal(signIn({ fetch }))).toEqual({
      message: `${server.urls.tokenUrl} gave no token (${status} temporarily_unavailable).`,
      code: 'temporarily_unavailable',
      status,
    })
  }
})

test('a page of a gateway is no token', async () => {
  const headers = { 'content-type': 'text/html' }
  for (const status of [200, 502]) {
    const fetch = answering('<h1>Bad gateway: token-1234</h1>', { status, headers })
    expect(await refusal(signIn({ fetch }), 'token-1234')).toEqual({
      message: `${server.urls.tokenUrl} answered with status ${status} and text/html where a JSON object with a token or an OAuth error was expected.`,
      code: undefined,
      status,
    })
  }
})

test('an answer of more than a megabyte is not read to its end', async () => {
  let isStopped = false
  const fetch = async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(2 ** 18)),
      cancel: () => {
        isStopped = true
      },
    })
    return new Response(endless)
  }
  const token = signIn({ fetch })
  expect(await refusal(token)).toEqual({
    message: `The answer of ${server.urls.tokenUrl} must not be larger than the 1048576 bytes that are enough for a token.`,
    code: undefined,
    status: 200,
  })
  expect(isStopped).toBe(true)
  await expect(token()).rejects.toMatchObject({ retryable: false })
})

test.each([
  [{ token_type: 'Bearer' }, 'answered without an access_token'],
  [{ access_token: '', token_type: 'Bearer' }, 'answered without an access_token'],
  [{ access_token: 'token-1234' }, 'token_type is not Bearer'],
  [{ access_token: 'token-1234', token_type: 'mac' }, 'token_type is not Bearer'],
  ['{"access_token":"token-1234', 'answered with status 200 and text/plain'],
  ['null', 'answered with status 200 and text/plain'],
])('an answer %j is refused', async (body, message) => {
  expect(await refusal(signIn({ fetch: answering(body) }), 'token-1234')).toEqual({
    message: expect.stringContaining(message),
    code: undefined,
    status: 200,
  })
})

test('a login server that does not listen is told with the reason, which is kept as the cause', async () => {
  const gone = await startLoginServer()
  await gone.stop()
  const token = signIn({ tokenUrl: gone.urls.tokenUrl })
  expect(await refusal(token)).toEqual({
    message: expect.stringMatching(
      /\/acme\/token gave no answer: connect ECONNREFUSED 127\.0\.0\.1:\d+\.$/,
    ),
    code: undefined,
    status: undefined,
  })
  await expect(token()).rejects.toMatchObject({
    cause: { name: 'TypeError', cause: { code: 'ECONNREFUSED' } },
  })
})

test('an error of a fetch that repeats the request shows no secret', async () => {
  const fetch = async (url: string, init: RequestInit) => {
    const cause = Object.assign(new Error(JSON.stringify({ sent: String(init.body) })), { init })
    const error = new Error(`cannot send ${init.body} to ${url}`, { cause })
    cause.cause = error
    throw Object.assign(error, { request: init })
  }
  expect(await refusal(signIn({ fetch }))).toEqual({
    message: expect.stringContaining('client_secret=***'),
    code: undefined,
    status: undefined,
  })
})

test('a login server that keeps silent is given up', async () => {
  const fetch = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason))
    })
  expect(await refusal(signIn({ fetch, timeout: 1 }))).toEqual({
    message: `${server.urls.tokenUrl} gave no answer within 1 ms.`,
    code: undefined,
    status: undefined,
  })
})

test('a token function shows no secret', () => {
  expect(inspect(signIn(), { depth: 10, showHidden: true })).not.toContain(application.clientSecret)
})

test('options that make no request are refused at once, without their secrets', () => {
  expect(() => signIn({ clientId: '' })).toThrow(TypeError('clientId is empty: pass a text.'))
  expect(() => signIn({ clientSecret: '' })).toThrow(
    TypeError('clientSecret is empty: pass a text.'),
  )
  const publicClient = { clientId: 'desk', tokenUrl: 'https://a.example' }
  // @ts-expect-error a service has a secret
  expect(() => clientCredentials(flow, publicClient)).toThrow(
    TypeError('clientSecret is missing: pass a text.'),
  )
  for (const timeout of [0, -1, 0.5, Number.NaN, 2 ** 31]) {
    expect(() => signIn({ timeout })).toThrow(
      TypeError(`timeout is ${timeout}: pass whole milliseconds, from 1 to 2147483647.`),
    )
  }
})
