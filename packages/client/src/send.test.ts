import { expect, test, vi } from 'vitest'
import { clientCredentials } from './egain-casemgr.oauth.ts'
import { createEgainCasemgrClient } from './egain-casemgr.ts'
import { createR7CrmClient, type TokenSource } from './r7-crm.ts'

const ok = async () => Response.json({ response: { id: 1 } })
const client = (token: TokenSource, fetch = ok) =>
  createR7CrmClient({ portal: 'crm.example.org', token, fetch, retries: 2, retryDelay: 0 })

test.each([
  ['a network that fails', new TypeError('fetch failed')],
  [
    'a connection that breaks',
    new TypeError('fetch failed', { cause: new Error('read ECONNRESET') }),
  ],
  ['a login server that is busy', Object.assign(new Error('Service Unavailable'), { status: 503 })],
  ['what calls itself retryable', Object.assign(new Error('later'), { retryable: true })],
])(
  'a token function that meets %s is called again, as a call is sent again',
  async (_, failure) => {
    const token = vi.fn(async () => 'token').mockRejectedValueOnce(failure)
    const { error, data } = await client(token).closeCase({ caseid: 1 })
    expect([error, data, token.mock.calls.length]).toEqual([undefined, { id: 1 }, 2])
  },
)

test('it is called again also for a call that must not be sent twice, since nothing was sent', async () => {
  const token = vi.fn(async () => 'token').mockRejectedValueOnce(new TypeError('fetch failed'))
  const fetch = vi.fn(async () => new Response(null, { status: 204 }))
  const casemgr = createEgainCasemgrClient({ token, fetch, retryDelay: 0 })
  expect((await casemgr.closeCase({ ids: 1 })).error).toBeUndefined()
  expect([token.mock.calls.length, fetch.mock.calls.length]).toEqual([2, 1])
})

test('one that goes on failing is called as often as a call is sent, and the error says that it may pass', async () => {
  const token = vi.fn(() => Promise.reject(new TypeError('fetch failed')))
  const { error } = await client(token).closeCase({ caseid: 1 })
  expect(error).toMatchObject({
    name: 'TokenError',
    message: 'The option `token` gave no token: fetch failed',
    attempts: 0,
    retryable: true,
  })
  expect(token).toHaveBeenCalledTimes(3)
})

test.each([
  ['a refusal', Object.assign(new Error('Forbidden'), { status: 403 })],
  ['a mistake', new TypeError("Cannot read properties of null (reading 'x')")],
  ['anything else', new Error('no token today')],
])('%s is not tried again', async (_, failure) => {
  const token = vi.fn(() => Promise.reject(failure))
  const { error } = await client(token).closeCase({ caseid: 1 })
  expect([error?.name, error?.retryable]).toEqual(['TokenError', false])
  expect(token).toHaveBeenCalledTimes(1)
})

test('a function that never answers is called again by the next call', async () => {
  const token = vi.fn(async () => 'token').mockReturnValueOnce(new Promise(() => {}))
  const crm = client(token)
  const { error } = await crm.closeCase({ caseid: 1 }, { totalTimeout: 10 })
  expect(error?.name).toBe('TimeoutError')
  expect((await crm.closeCase({ caseid: 1 })).error).toBeUndefined()
  expect(token).toHaveBeenCalledTimes(2)
})

const oauth = {
  tokenUrl: 'https://login.example.org/token',
  clientId: 'desk',
  clientSecret: 'hush',
}
const issued = () => Response.json({ access_token: 'abc', token_type: 'Bearer' })

test.each([
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
  ['503', async () => new Response(null, { status: 503 })],
])('client credentials are asked for again after %s', async (_, failure) => {
  const login = vi.fn(async () => issued()).mockImplementationOnce(failure)
  const token = clientCredentials({ ...oauth, fetch: login })
  const fetch = async () => new Response(null, { status: 204 })
  const casemgr = createEgainCasemgrClient({ token, fetch, retryDelay: 0 })
  expect((await casemgr.closeCase({ ids: 1 })).error).toBeUndefined()
  expect(login).toHaveBeenCalledTimes(2)
})

test('client credentials that are refused are not asked for again by the calls that follow', async () => {
  const login = vi.fn(async () => Response.json({ error: 'invalid_client' }, { status: 401 }))
  const token = clientCredentials({ ...oauth, fetch: login })
  const casemgr = createEgainCasemgrClient({ token, retryDelay: 0 })
  for (let ids = 1; ids <= 3; ids++) {
    const { error } = await casemgr.closeCase({ ids })
    expect(error).toMatchObject({
      name: 'TokenError',
      cause: { name: 'OAuthError', code: 'invalid_client', retryable: false },
    })
  }
  expect(login).toHaveBeenCalledTimes(1)
})
