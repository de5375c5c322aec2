import { expect, test } from 'vitest'
import { createEgainCasemgrClient } from './egain-casemgr.ts'
import { createR7CrmClient, type R7CrmOptions } from './r7-crm.ts'

/** A fetch that keeps the requests and answers each with the same response. */
function recorder(body: BodyInit | null = '{}', init: ResponseInit = {}) {
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request)
    return new Response(body, init)
  }
  return { requests, fetch }
}

const oneCase = { params: { path: { caseid: 1234 } } }

test('a portal becomes the host of the URL, and the token is sent as it is', async () => {
  const { requests, fetch } = recorder()
  const crm = createR7CrmClient({ portal: 'crm.example.org:8443', token: 'secret', fetch })
  await crm.PUT('/api/2.0/crm/case/{caseid}/close', oneCase)
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
    await crm.PUT('/api/2.0/crm/case/{caseid}/close', oneCase)
  }
  expect(requests.map(({ url }) => url)).toEqual(
    Array(2).fill('http://127.0.0.1:4010/api/2.0/crm/case/1234/close'),
  )
})

test('eGain gets a bearer token and the language that the contract has as its default', async () => {
  const { requests, fetch } = recorder(null, { status: 204 })
  const casemgr = createEgainCasemgrClient({ token: 'secret', fetch })
  const { response } = await casemgr.PATCH('/case/{ids}/close', {
    params: { path: { ids: '1001,1002' } },
  })
  expect(response.ok).toBe(true)
  expect(requests[0]?.url).toBe('https://api.egain.cloud/core/casemgr/v3/case/1001%2C1002/close')
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
    accept: 'application/json',
    'accept-language': 'en-US',
    authorization: 'Bearer secret',
  })
})

test('another language takes the place of the default, another domain that of the host', async () => {
  const { requests, fetch } = recorder(null, { status: 204 })
  const casemgr = createEgainCasemgrClient({ apiDomain: 'api.ai.egain.cloud', token: 'x', fetch })
  await casemgr.PATCH('/case/{ids}/close', {
    params: { path: { ids: '1001' }, header: { 'Accept-Language': 'ru-RU' } },
  })
  expect(requests[0]?.url).toMatch(/^https:\/\/api\.ai\.egain\.cloud\//)
  expect(requests[0]?.headers.get('accept-language')).toBe('ru-RU')
})

test('a token function is called before every request', async () => {
  const { requests, fetch } = recorder()
  let calls = 0
  const token = async () => `token ${++calls}`
  const crm = createR7CrmClient({ portal: 'crm.example.org', token, fetch })
  await crm.PUT('/api/2.0/crm/case/{caseid}/close', oneCase)
  await crm.PUT('/api/2.0/crm/case/{caseid}/close', oneCase)
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
    'token 1',
    'token 2',
  ])
})

test('without a token no credentials are sent', async () => {
  const { requests, fetch } = recorder()
  const crm = createR7CrmClient({ portal: 'crm.example.org', fetch })
  await crm.POST('/api/2.0/authentication', { body: { userName: 'mike', password: 'secret' } })
  expect(requests[0]?.headers.has('authorization')).toBe(false)
})

test('when the token function fails, nothing is sent and the call fails with its reason', async () => {
  const { requests, fetch } = recorder()
  const token = () => Promise.reject(new Error('no token today'))
  const crm = createR7CrmClient({ portal: 'crm.example.org', token, fetch })
  await expect(crm.PUT('/api/2.0/crm/case/{caseid}/close', oneCase)).rejects.toThrow(
    'no token today',
  )
  expect(requests).toEqual([])
})

test('a body is sent as JSON', async () => {
  const { requests, fetch } = recorder()
  const crm = createR7CrmClient({ portal: 'crm.example.org', token: 'x', fetch })
  const body = { title: 'Fair', customFieldList: [{ Key: 1, Value: 'Hall 3' }] }
  await crm.PUT('/api/2.0/crm/case/{caseid}', { ...oneCase, body })
  expect(requests[0]?.headers.get('content-type')).toBe('application/json')
  expect(await requests[0]?.json()).toEqual(body)
})

test('query parameters are sent by their names', async () => {
  const { requests, fetch } = recorder()
  const crm = createR7CrmClient({ portal: 'crm.example.org', token: 'x', fetch })
  await crm.GET('/api/2.0/crm/case/{caseid}/contact', {
    params: { ...oneCase.params, query: { count: 25, startIndex: 50, type: 'person' } },
  })
  expect(new URL(requests[0]?.url ?? '').search).toBe('?count=25&startIndex=50&type=person')
})

test('a refused token is an error in plain text', async () => {
  const { fetch } = recorder('Unauthorized', { status: 401 })
  const crm = createR7CrmClient({ portal: 'crm.example.org', token: 'x', fetch })
  const { data, error } = await crm.PUT('/api/2.0/crm/case/{caseid}/close', oneCase)
  expect([data, error]).toEqual([undefined, 'Unauthorized'])
})

test.each<[R7CrmOptions, string]>([
  [{ token: 'x' } as never, 'Neither portal nor baseUrl is given'],
  [{ portal: 'https://crm.example.org', token: 'x' }, 'A whole URL goes into baseUrl'],
  [{ portal: 'evil.example/path?', token: 'x' }, 'not a host name'],
  [{ baseUrl: 'crm.example.org', token: 'x' }, 'not a URL'],
  [{ portal: 'crm.example.org', token: '' }, 'token is empty'],
])('the options %j are refused with a reason', (options, reason) => {
  expect(() => createR7CrmClient(options)).toThrow(reason)
})
