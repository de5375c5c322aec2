import { once } from 'node:events'
import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayBeNamed } from './control-guard.ts'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ allowedHosts: ['Mock.CI.example'] })
})
afterAll(() => mock.close())

/** Asks for the journal as a client that chooses `Host` itself, which fetch does not let. */
async function ask(headers: Record<string, string>, { method = 'GET', url = mock.url } = {}) {
  const path = method === 'POST' ? 'reset' : 'requests'
  const sent = request(`${url}/__casebook/${path}`, { method, headers }).end()
  const [response] = await once(sent, 'response')
  const body = response.statusCode === 204 ? undefined : await json(response)
  return { status: response.statusCode, headers: response.headers, body }
}

test.each([
  'evil.example',
  'evil.example:4010',
  'localhost.evil.example',
  '127.0.0.1.nip.example',
  'notlocalhost',
  'mock',
  '[::1',
])('a request to the host "%s" is refused', async (host) => {
  const { status, body } = await ask({ host })
  expect([status, body]).toMatchObject([403, { title: 'Foreign host' }])
})

test.each([
  'localhost',
  'LOCALHOST:1',
  'localhost.',
  'pets.localhost',
  '127.0.0.1',
  '127.9.9.9:80',
  '[::1]:4010',
  '192.168.1.5:4010',
  '[fe80::1]',
  'mock.ci.example:8080',
])('a request to the host "%s" is answered', async (host) => {
  expect((await ask({ host })).status).toBe(200)
})

test.each([
  'https://evil.example',
  'http://localhost.evil.example',
  'https://192.168.1.5',
  'null',
  'file://',
])('a page of %s gets neither answers nor its way', async (origin) => {
  await fetch(`${mock.url}/before`)
  for (const method of ['GET', 'POST', 'OPTIONS']) {
    const { status, headers, body } = await ask({ origin }, { method })
    expect([status, body]).toMatchObject([403, { title: 'Foreign host' }])
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  }
  expect((await ask({})).body).not.toEqual([])
})

test.each([
  'http://localhost:5173',
  'https://127.0.0.1:8443',
  'http://[::1]:8080',
  'http://app.localhost',
  'https://mock.ci.example',
])('a page of %s may call', async (origin) => {
  const { status, headers } = await ask({ origin, 'sec-fetch-site': 'cross-site' })
  expect([status, headers['access-control-allow-origin'], headers.vary]).toEqual([
    200,
    origin,
    'Origin',
  ])
  const preflight = await ask({ origin }, { method: 'OPTIONS' })
  expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([
    204,
    origin,
  ])
  expect((await ask({ origin }, { method: 'POST' })).status).toBe(204)
})

test('a page that is served under the same host may call', async () => {
  const { status } = await ask({ host: '10.0.0.7:80', origin: 'http://10.0.0.7:80' })
  expect(status).toBe(200)
})

test('what another site embeds or leads to is refused, what a person types is answered', async () => {
  expect((await ask({ 'sec-fetch-site': 'cross-site' })).body).toEqual({
    type: 'about:blank',
    title: 'Foreign host',
    status: 403,
    detail:
      'The control routes do not answer pages of other sites. Type the address instead, or call it from this machine.',
  })
  expect((await ask({ 'sec-fetch-site': 'none' })).status).toBe(200)
  expect((await ask({ 'sec-fetch-site': 'same-site' })).status).toBe(200)
})

test('a refusal says how to allow the host', async () => {
  const { body } = await ask({ host: 'mock.test:80' })
  expect(body).toMatchObject({
    detail:
      'The control routes do not answer requests to the host "mock.test:80". To allow it, start the mock with --allow-host mock.test, or startMock({ allowedHosts: [\'mock.test\'] }).',
  })
})

test('an unknown control route is guarded too', async () => {
  const sent = request(`${mock.url}/__casebook/none`, { headers: { host: 'evil.example' } }).end()
  const [response] = await once(sent, 'response')
  expect([response.statusCode, await json(response)]).toMatchObject([403, { status: 403 }])
})

test('the API itself stays open to every page and host', async () => {
  const headers = { host: 'evil.example', origin: 'https://evil.example', authorization: 'token' }
  const sent = request(`${mock.url}/api/2.0/crm/case/1/contact`, { headers }).end()
  const [response] = await once(sent, 'response')
  expect(response.resume().statusCode).toBe(200)
})

test.each([
  ['mock', '172.17.0.2', true],
  ['mock', '127.0.0.1', false],
  ['mock', '::1', false],
  ['mock', '::ffff:127.0.0.1', false],
  ['mock.example', '172.17.0.2', false],
  ['', '172.17.0.2', false],
])('by the host "%s" a connection to %s may call: %s', (host, address, may) => {
  expect(mayBeNamed(host, address, [])).toBe(may)
})
