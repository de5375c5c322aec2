import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { byPath } from './by-path.ts'
import { createEgainCasemgrClient } from './egain-casemgr.ts'
import { createR7CrmClient, type R7CrmOptions } from './r7-crm.ts'

/** A fetch that keeps the requests and answers each with the same response. */
function recorder(body: BodyInit | null = '{"response":{}}', init: ResponseInit = {}) {
  const requests: Request[] = []
  const fetch = async (url: string, request: RequestInit) => {
    requests.push(new Request(url, request))
    return new Response(body, init)
  }
  return { requests, fetch }
}

test('a portal becomes the host of the URL, and the token is sent as it is', async () => {
  const { requests, fetch } = recorder()
  const crm = createR7CrmClient({ portal: 'crm.example.org:8443', token: 'secret', fetch })
  await crm.closeCase({ caseid: 1234 })
  const [request] = requests
  expect(request?.url).toBe('https://crm.example.org:8443/api/2.0/crm/case/1234/close')
  expect(request?.method).toBe('PUT')
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    accept: 'application/json',
    authorization: 'secret',
  })
})

test('a base URL replaces the whole server, with or without a final slash', async () => {
  const { requests, fetch } = recorder()
  for (const baseUrl of ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/']) {
    const crm = createR7CrmClient({ baseUrl, token: 'secret', fetch })
    await crm.closeCase({ caseid: 1234 })
    await byPath(crm).PUT('/api/2.0/crm/case/{caseid}/close', {
      params: { path: { caseid: 1234 } },
    })
  }
  expect(requests.map(({ url }) => url)).toEqual(
    Array(4).fill('http://127.0.0.1:4010/api/2.0/crm/case/1234/close'),
  )
})

test('eGain gets a bearer token and the language that the contract has as its default', async () => {
  const { requests, fetch } = recorder(null, { status: 204 })
  const casemgr = createEgainCasemgrClient({ token: 'secret', fetch })
  const { error } = await casemgr.closeCase({ ids: [1001, 1002] })
  await byPath(casemgr).PATCH('/case/{ids}/close', { params: { path: { ids: '1001,1002' } } })
  expect(error).toBe(undefined)
  for (const request of requests) {
    expect(request.url).toBe('https://api.egain.cloud/core/casemgr/v3/case/1001,1002/close')
    expect(Object.fromEntries(request.headers)).toEqual({
      accept: 'application/json',
      'accept-language': 'en-US',
      authorization: 'Bearer secret',
    })
  }
  expect(requests).toHaveLength(2)
})

test('another language takes the place of the default, another domain that of the host', async () => {
  const { requests, fetch } = recorder(null, { status: 204 })
  const casemgr = createEgainCasemgrClient({ apiDomain: 'api.ai.egain.cloud', token: 'x', fetch })
  await casemgr.closeCase({ ids: 1001, 'Accept-Language': 'ru-RU' })
  await byPath(casemgr).PATCH('/case/{ids}/close', {
    params: { path: { ids: '1001' }, header: { 'Accept-Language': 'ru-RU' } },
  })
  for (const request of requests) {
    expect(request.url).toMatch(/^https:\/\/api\.ai\.egain\.cloud\//)
    expect(request.headers.get('accept-language')).toBe('ru-RU')
  }
  expect(requests).toHaveLength(2)
})

test('a call that needs no token is sent none', async () => {
  const { requests, fetch } = recorder()
  const crm = createR7CrmClient({ portal: 'crm.example.org', token: 'x', fetch })
  await crm.authenticate({ userName: 'mike', password: 'secret' })
  expect(requests[0]?.headers.has('authorization')).toBe(false)
  expect(await requests[0]?.json()).toEqual({ userName: 'mike', password: 'secret' })
})

test('headers of the client and of the call are sent, those of the call before those of the client', async () => {
  const { requests, fetch } = recorder()
  const headers = { 'X-One': 'client', 'X-Two': 'client' }
  const crm = createR7CrmClient({ portal: 'crm.example.org', token: 'x', fetch, headers })
  await crm.closeCase({ caseid: 1 }, { headers: { 'x-two': 'call' } })
  expect(requests[0]?.headers.get('x-one')).toBe('client')
  expect(requests[0]?.headers.get('x-two')).toBe('call')
})

test('orThrow resolves to the data alone', async () => {
  const { fetch } = recorder('{"response":{"id":1234}}')
  const crm = createR7CrmClient({ portal: 'crm.example.org', token: 'x', fetch })
  expect(await crm.orThrow.closeCase({ caseid: 1234 })).toEqual({ id: 1234 })
})

test('a client that is printed shows no token', () => {
  const crm = createR7CrmClient({
    portal: 'crm.example.org',
    token: 'geheim',
    headers: { 'X-Key': 'geheim' },
  })
  expect(inspect(crm, { depth: 10 })).not.toContain('geheim')
  expect(JSON.stringify(crm)).toBe('{"orThrow":{}}')
})

test.each<[R7CrmOptions, string]>([
  [{ token: 'x' } as never, 'Give either portal or baseUrl'],
  [{ portal: 'a.example', baseUrl: 'https://a.example' } as never, 'Give either portal or baseUrl'],
  [{ portal: 'https://crm.example.org', token: 'x' }, 'a whole URL is a baseUrl'],
  [{ portal: 'evil.example/path?', token: 'x' }, 'portal must be a host name'],
  [{ baseUrl: 'crm.example.org', token: 'x' }, 'baseUrl must be a URL'],
  [{ baseUrl: 'ftp://crm.example.org', token: 'x' }, 'baseUrl must be a URL'],
  [{ baseUrl: 'https://mike:pass@crm.example.org', token: 'x' }, 'and no more'],
  [{ portal: 'crm.example.org', token: '' }, 'token must be an access token'],
  [{ portal: 'crm.example.org', token: 'two\nlines' }, 'token must be an access token'],
  [{ portal: 'crm.example.org', timeout: -1 }, 'timeout must be a number from 0 up'],
  [{ portal: 'crm.example.org', retries: Number.NaN }, 'retries must be a number from 0 up'],
])('the options %j are refused with a reason', (options, reason) => {
  expect(() => createR7CrmClient(options)).toThrow(reason)
})
