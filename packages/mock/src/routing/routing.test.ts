import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mock, startMock } from '../start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const CREDENTIALS = new URLSearchParams({ userName: 'mike', password: 'secret' })

async function call(method: string, path: string, init: RequestInit = {}) {
  const headers = { Authorization: 'token', ...(init.headers as Record<string, string>) }
  return fetch(mock.url + path, { method, ...init, headers })
}

test.each([
  ['PUT', '/API/2.0/CRM/Case/77/Close'],
  ['PUT', '//api//2.0/crm/case/77/close'],
  ['PUT', '/api/2.0/crm/CASE/77/close.json?__=123'],
])('%s %s closes the case, as on a portal', async (method, path) => {
  const response = await call(method, path)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ response: { id: 77, isClosed: true } })
})

test('POST /API/2.0/AUTHENTICATION.json signs in', async () => {
  const response = await call('POST', '/API/2.0/AUTHENTICATION.json', { body: CREDENTIALS })
  expect(response.status).toBe(201)
})

test('another API goes by the letter', async () => {
  const response = await fetch(`${mock.url}/core/casemgr/v3/case/1/Close`, { method: 'PATCH' })
  expect(await response.json()).toMatchObject({ status: 404, title: 'No such path' })
})

test('the journal has the path as it was sent', async () => {
  await call('PUT', '//API/2.0/crm/case/78/close', { headers: { 'Casebook-World': 'as sent' } })
  const journal = await fetch(`${mock.url}/__casebook/requests?world=as%20sent`)
  expect(await journal.json()).toMatchObject([
    { operationId: 'closeCase', request: { url: '//API/2.0/crm/case/78/close' } },
  ])
})

test('a slash at the end makes another path of it', async () => {
  const signIn = await call('POST', '/api/2.0/authentication/', { body: CREDENTIALS })
  expect([signIn.status, await signIn.json()]).toEqual([
    500,
    expect.objectContaining({
      error: expect.objectContaining({ message: 'User authentication failed' }),
    }),
  ])
  const close = await call('PUT', '/API/2.0/crm/case/77/close/')
  expect([close.status, close.headers.get('content-type')]).toEqual([
    405,
    'text/html; charset=utf-8',
  ])
  expect(close.headers.get('casebook-violations')).toContain('The slash at the end')
})

test.each(['sendsms', 'SetPhone', 'login.json', 'register.xml'])(
  'POST authentication/%s is no sign-in with a code, and gives no token',
  async (name) => {
    const response = await call('POST', `/api/2.0/authentication/${name}`, { body: CREDENTIALS })
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Not described',
      status: 501,
      detail: expect.stringMatching(
        /^The API has POST \/api\/2\.0\/authentication\/[a-z]+, but the contract does not describe it/,
      ),
    })
  },
)

test('a code of letters and digits is one, and another text is a wrong code', async () => {
  const sign = (code: string) =>
    call('POST', `/api/2.0/authentication/${code}`, { body: CREDENTIALS })
  expect((await sign('123456')).status).toBe(201)
  expect((await sign('aB-_9')).status).toBe(201)
  expect((await sign('12%2034')).status).toBe(500)
})

test('OPTIONS is answered in the same way on each path below that of the API', async () => {
  const ask = (path: string) =>
    fetch(mock.url + path, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://app.example.com',
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'authorization, casebook-world, prefer, x-requested-with',
      },
    })
  for (const path of ['/api/2.0/crm/case/1/close', '/API/2.0/nothing/at/all', '/api/2.0']) {
    const { status, headers } = await ask(path)
    expect([path, status, Object.fromEntries(headers)]).toMatchObject([
      path,
      200,
      {
        'access-control-allow-methods': 'GET, POST, PUT, DELETE',
        'access-control-allow-headers':
          'origin, authorization, accept, content-type, casebook-world, prefer',
        'access-control-max-age': '1728000',
      },
    ])
  }
  expect((await ask('/api/2.01')).status).toBe(404)
})
