import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

async function close(init: RequestInit = {}, query = '') {
  const response = await fetch(`${mock.url}/api/2.0/crm/case/1234/close${query}`, {
    method: 'PUT',
    ...init,
  })
  return [response.status, response.headers.get('casebook-violations')]
}

const update = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/api/2.0/crm/case/1234`, { method: 'PUT', body, headers })

const SIGNED_IN = [200, null]
const REFUSED = [401, expect.stringContaining('Authorization')]

test('the cookie that a sign-in sets is enough', async () => {
  const signIn = await fetch(`${mock.url}/api/2.0/authentication`, {
    method: 'POST',
    body: new URLSearchParams({ userName: 'mike', password: 'secret' }),
  })
  const [cookie] = (signIn.headers.get('set-cookie') ?? '').split(';')
  expect(await close({ headers: { Cookie: cookie ?? '' } })).toEqual(SIGNED_IN)
})

test.each(['asc_auth_key=token', 'a=1; asc_auth_key=token', 'asc_auth_key=token;b=2'])(
  'the cookie %s signs in',
  async (Cookie) => {
    expect(await close({ headers: { Cookie } })).toEqual(SIGNED_IN)
  },
)

test.each(['xasc_auth_key=token', 'asc_auth_key=', 'a=asc_auth_key=token', 'other=1', ''])(
  'the cookie %j does not',
  async (Cookie) => {
    expect(await close({ headers: { Cookie } })).toEqual([401, expect.any(String)])
  },
)

test('the query signs in, and is no parameter that nobody declares', async () => {
  expect(await close({}, '?asc_auth_key=token')).toEqual(SIGNED_IN)
  expect(await close({}, '?auth_key=token')).toEqual(REFUSED)
})

test('a field of a form signs in, where the operation has a body and where it has none', async () => {
  const form = new URLSearchParams({ asc_auth_key: 'token', title: 'Fair' })
  const parts = new FormData()
  parts.set('asc_auth_key', 'token')
  parts.set('title', 'Fair')
  expect((await update(form)).status).toBe(200)
  expect((await update(parts)).status).toBe(200)
  const closed = await fetch(`${mock.url}/api/2.0/crm/case/1234/close`, {
    method: 'PUT',
    body: new URLSearchParams({ asc_auth_key: 'token' }),
  })
  expect(closed.status).toBe(200)
})

test('a property of JSON or an element of XML does not sign in', async () => {
  const json = '{"asc_auth_key":"token","title":"Fair"}'
  expect((await update(json, { 'Content-Type': 'application/json' })).status).toBe(401)
  const xml = '<r><asc_auth_key>token</asc_auth_key><title>Fair</title></r>'
  expect((await update(xml, { 'Content-Type': 'text/xml' })).status).toBe(401)
})

test('a form that cannot be read signs in nobody', async () => {
  const headers = { 'Content-Type': 'multipart/form-data' }
  expect((await update('asc_auth_key', headers)).status).toBe(401)
})

test('a token in the query is hidden in the journal', async () => {
  await close({ headers: { 'Casebook-World': 'hidden' } }, '?asc_auth_key=s3cret')
  const journal = await (await fetch(`${mock.url}/__casebook/requests?world=hidden`)).text()
  expect(journal).toContain('asc_auth_key=')
  expect(journal).not.toContain('s3cret')
})
