import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { createGzip } from 'node:zlib'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { byPath } from './by-path.ts'
import { createEgainCasemgrClient } from './egain-casemgr.ts'
import { createR7CrmClient, type Fetch, type R7CrmOptions } from './r7-crm.ts'

afterEach(() => void vi.unstubAllGlobals())

const portal = { portal: 'crm.example.org', token: 'secret-token', retryDelay: 0 }
const ok = () => Response.json({ response: { id: 1, title: 'Fair' } })
const client = (fetch: Fetch, options: Partial<R7CrmOptions> = {}) =>
  createR7CrmClient({ ...portal, fetch, ...options } as R7CrmOptions)
const closeCase = { caseid: 1 }

/** A server whose answers a function writes. */
async function serve(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test.each<[string, Fetch, string]>([
  [
    'throws because of a mistake of its own',
    async () => (undefined as never as { x: Promise<Response> }).x,
    "Cannot read properties of undefined (reading 'x')",
  ],
  [
    'gives nothing, as a mock without a value does',
    vi.fn() as never,
    'fetch must give a new Response for each request, and not read it.',
  ],
  [
    'gives an object that is no Response',
    async () => ({ ok: true, status: 200, json: async () => ({}) }) as never,
    'fetch must give a new Response for each request, and not read it.',
  ],
])('an option fetch that %s is no network that failed', async (_, fetch, message) => {
  const counted = vi.fn(fetch)
  const crm = client(counted)
  await expect(crm.closeCase(closeCase)).rejects.toThrow(new TypeError(message))
  await expect(crm.orThrow.closeCase(closeCase)).rejects.toThrow(new TypeError(message))
  const call = byPath(crm).PUT('/api/2.0/crm/case/{caseid}/close', { params: { path: closeCase } })
  await expect(call).rejects.toThrow(message)
  expect(counted).toHaveBeenCalledTimes(3)
})

test('a Response serves once: the second call says so, and sends nothing again', async () => {
  const response = ok()
  const fetch = vi.fn(async () => response)
  const crm = client(fetch)
  expect((await crm.closeCase(closeCase)).error).toBeUndefined()
  await expect(crm.closeCase(closeCase)).rejects.toThrow('a new Response for each request')
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('what a test asserts within its fetch reaches the test, as it was thrown', async () => {
  const failure = Object.assign(new Error('expected 1 to be 2'), {
    name: 'AssertionError',
    actual: 1,
  })
  const crm = client(async () => Promise.reject(failure))
  await expect(crm.closeCase(closeCase)).rejects.toBe(failure)
})

test('a platform without fetch is told so', async () => {
  vi.stubGlobal('fetch', undefined)
  const crm = createR7CrmClient(portal)
  await expect(crm.closeCase(closeCase)).rejects.toThrow(
    'There is no global fetch: give the option fetch.',
  )
})

test('an error of no known make is a connection that failed, and is tried again', async () => {
  const fetch = vi.fn(async () => Promise.reject(new Error('the circuit is open')))
  const { error } = await client(fetch).closeCase(closeCase)
  expect(error).toMatchObject({
    name: 'ConnectionError',
    message: 'No answer came from crm.example.org: the circuit is open',
    attempts: 3,
  })
})

test('a failed connection says why in its message and as JSON', async () => {
  const origin = await serve((_, response) => void response.socket?.resetAndDestroy())
  for (const [baseUrl, code] of [
    ['http://127.0.0.1:1', undefined],
    ['http://host.invalid', 'ENOTFOUND'],
    [origin, 'ECONNRESET'],
  ] as const) {
    const crm = createR7CrmClient({ baseUrl, token: 't', retries: 0 })
    const { error } = await crm.closeCase(closeCase)
    const written = JSON.parse(JSON.stringify(error))
    expect(written).toMatchObject({ name: 'ConnectionError', ...(code && { code }) })
    expect(written.message).toMatch(code ?? 'bad port')
  }
})

test('the stack of every failure leads to the function that called', async () => {
  const origin = await serve((_, response) => void response.writeHead(404).end())
  const silent = await serve(() => {})
  const signal = AbortSignal.abort()
  async function callerOfOurs(baseUrl: string, options: object) {
    const token = async () => 'token'
    await createR7CrmClient({ baseUrl, retries: 0, token, ...options }).orThrow.closeCase(closeCase)
  }
  async function callerWithSignal() {
    const crm = createR7CrmClient({ baseUrl: origin, token: 't' })
    await crm.orThrow.closeCase(closeCase, { signal })
  }
  const failing = {
    NotFoundError: callerOfOurs(origin, {}),
    ConnectionError: callerOfOurs('http://127.0.0.1:1', {}),
    TimeoutError: callerOfOurs(silent, { timeout: 1 }),
    TokenError: callerOfOurs(origin, { token: () => Promise.reject(new Error('none')) }),
    AbortedError: callerWithSignal(),
  }
  const told = await Promise.all(
    Object.entries(failing).map(async ([name, call]) => {
      const error = (await call.catch((thrown: unknown) => thrown)) as Error
      return [name, error.name, /callerOfOurs|callerWithSignal/.test(error.stack ?? '')]
    }),
  )
  expect(told).toEqual(Object.keys(failing).map((name) => [name, name, true]))
})

test('an answer in another charset is read in it, and one in an unknown charset refused', async () => {
  const title = Buffer.from(
    '{"status":0,"response":{"id":1,"title":"'.concat('\xC4\xE5\xEB\xEE"}}'),
    'latin1',
  )
  const labelled = (charset: string) => async () =>
    new Response(title, { headers: { 'Content-Type': `application/json; charset=${charset}` } })
  const { data } = await client(labelled('windows-1251')).closeCase(closeCase)
  expect(data?.title).toBe('Дело')
  for (const charset of ['utf-8', 'klingon']) {
    const { error } = await client(labelled(charset)).closeCase(closeCase)
    expect(error).toMatchObject({
      name: 'InvalidAnswerError',
      message: `The answer is not what the contract promises: must be text in ${charset}, if that is known here.`,
    })
  }
})

test('a failure in a charset that is unknown is still the failure that it is', async () => {
  const headers = { 'Content-Type': 'application/json; charset=klingon' }
  const refused = { error: { message: 'Not found' } }
  const fetch = async () => Response.json(refused, { status: 404, headers })
  expect((await client(fetch).closeCase(closeCase)).error).toMatchObject({
    name: 'NotFoundError',
    message: 'Not found',
  })
})

test('an answer with a byte order mark is an answer', async () => {
  const crm = client(async () => new Response('\uFEFF{"response":{"id":1}}'))
  expect((await crm.closeCase(closeCase)).data).toEqual({ id: 1 })
})

test('an answer that grows without end when it is unpacked is not read to its end, nor asked for again', async () => {
  let requests = 0
  const origin = await serve((_, response) => {
    requests++
    response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' })
    const packed = createGzip()
    packed.pipe(response)
    const spaces = Buffer.alloc(2 ** 20, ' ')
    const pour = () => {
      while (packed.write(spaces));
    }
    packed.on('drain', pour)
    response.on('close', () => packed.destroy())
    pour()
  })
  const crm = createR7CrmClient({ baseUrl: origin, token: 't', maxAnswerSize: 4 * 2 ** 20 })
  const { error } = await crm.closeCase(closeCase)
  expect(error).toMatchObject({
    name: 'InvalidAnswerError',
    message:
      'The answer is not what the contract promises: must not be larger than the 4194304 bytes of maxAnswerSize.',
    attempts: 1,
    retryable: false,
  })
  expect(requests).toBe(1)
})

test('without an option 50 MiB of an answer are read, and one call may have another limit', async () => {
  const body = JSON.stringify({ response: { title: 'x'.repeat(2000) } })
  const crm = client(async () => new Response(body))
  expect((await crm.closeCase(closeCase)).error).toBeUndefined()
  const { error } = await crm.closeCase(closeCase, { maxAnswerSize: 1000 })
  expect(error?.message).toContain('1000 bytes of maxAnswerSize')
  const unlimited = await crm.closeCase(closeCase, { maxAnswerSize: Number.POSITIVE_INFINITY })
  expect(unlimited.error).toBeUndefined()
})

test('an error of a fetch that keeps the request shows nothing of it', async () => {
  const printed: unknown[] = []
  const fetch: Fetch = async (url, init) => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    throw Object.assign(new Error(`cannot send ${init.body} to ${url}`, { cause }), {
      name: 'AxiosError',
      config: { data: init.body, headers: init.headers },
      request: init,
    })
  }
  const onResponse = ({ error }: { error: unknown }) => void printed.push(error)
  const crm = client(fetch, { hooks: { onResponse } })
  const password = 'hush/4711 "ok"'
  const results = [
    await crm.authenticate({ userName: 'mike', password }),
    await crm.authenticateWithCode({ userName: 'mike', password, code: '471147' }),
    await crm.closeCase(closeCase),
  ]
  printed.push(...results.map(({ error }) => error))
  const shown = inspect(printed, { depth: 10, showHidden: true }) + JSON.stringify(printed)
  for (const secret of ['hush', '471147', 'secret-token']) expect(shown).not.toContain(secret)
  expect(shown).toContain('connect ECONNREFUSED')
})

test.each([
  ['the token in JSON with escaped slashes', 'Denied for secret\\/token=='],
  ['the token in a URL', 'Denied for secret%2Ftoken%3D%3D'],
])('a server that repeats %s cannot put it into an error', async (_, text) => {
  const crm = client(async () => new Response(text, { status: 403 }), { token: 'secret/token==' })
  expect((await crm.closeCase(closeCase)).error).toMatchObject({ message: 'Denied for ***' })
})

test('nor can one that repeats a token without the word before it, such as Basic', async () => {
  const fetch = async () => new Response('Denied for bWlrZTpodXNo', { status: 403 })
  const crm = client(fetch, { token: 'Basic bWlrZTpodXNo' })
  expect((await crm.closeCase(closeCase)).error).toMatchObject({ message: 'Denied for ***' })
  const failing = client(async () => Promise.reject(new Error('refused bWlrZTpodXNo')), {
    token: 'Basic bWlrZTpodXNo',
    retries: 0,
  })
  const { error } = await failing.closeCase(closeCase)
  expect(error?.message).toBe('No answer came from crm.example.org: refused ***')
})

test.each([
  ['a password', { userName: 'mike', password: 'hush "4711"/' }, 'hush "4711"/'],
  [
    'the token of a provider',
    { provider: 'google', accessToken: 'ya29.hush-4711' },
    'ya29.hush-4711',
  ],
])('nor can one that repeats %s, which the contract calls secret', async (_, given, secret) => {
  const messages = [secret, encodeURIComponent(secret)].map((text) => `No user has ${text}`)
  for (const message of messages) {
    const fetch = async () => Response.json({ error: { message }, sent: secret }, { status: 500 })
    const { error } = await client(fetch).authenticate(given as never)
    expect(error?.message).toBe('No user has ***')
    const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error)
    expect(shown).not.toContain(secret)
    expect(error).toMatchObject({ body: { sent: '***' } })
  }
})

test('nor can one that repeats the code of the second factor', async () => {
  const fetch = async () =>
    Response.json(
      { error: { message: 'The code 123456 is old', hresult: 123456 } },
      { status: 500 },
    )
  const { error } = await client(fetch).authenticateWithCode({ userName: 'mike', code: '123456' })
  expect(error).toMatchObject({ message: 'The code *** is old' })
})

test('a redirect tells where it leads, without its query and without secrets', async () => {
  const headers = { Location: 'https://new.example.org/secret-token/api?key=hush#top' }
  const fetch = vi.fn(async () => new Response(null, { status: 302, headers }))
  const { error } = await client(fetch).closeCase(closeCase)
  expect(error).toMatchObject({
    name: 'UnexpectedStatusError',
    message:
      'The server answered with status 302 and a redirect to https://new.example.org/***/api.',
  })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test.each([{ 'X-Api-Key': 'hush\nX: 1' }, { 'X-Api-Key': 'hush 😀' }, { 'X hush': '1' }])(
  'a header that HTTP cannot carry is refused, and not printed: %#',
  async (headers) => {
    const refusal = new TypeError('headers must have names and values that a header can hold.')
    expect(() => client(ok as never, { headers })).toThrow(refusal)
    const crm = client(async () => ok())
    await expect(crm.closeCase(closeCase, { headers })).rejects.toThrow(refusal)
    const options = { params: { path: closeCase }, headers }
    const call = byPath(crm).PUT('/api/2.0/crm/case/{caseid}/close', options)
    await expect(call).rejects.toThrow(refusal)
  },
)

test('a word that the client writes before the token is refused, for it would stand there twice', async () => {
  expect(() => createEgainCasemgrClient({ token: 'Bearer hush' })).toThrow(
    /^token must be an access token, without Bearer before it(?!.*hush)/,
  )
  const casemgr = createEgainCasemgrClient({ token: () => 'bearer hush' })
  const { error } = await casemgr.closeCase({ ids: 1 })
  expect(error).toMatchObject({ name: 'TokenError', cause: { name: 'TypeError' } })
  expect(inspect(error)).not.toContain('hush')
  const { error: none } = await client(async () => ok(), { token: 'Bearer x' }).closeCase(closeCase)
  expect(none).toBeUndefined()
})
