import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const CONTACTS = '/api/2.0/crm/case/1234/contact'
const EGAIN = '/core/casemgr/v3/case/1/close'

test('HEAD answers as GET does, without a body', async () => {
  const folder = mkdtempSync(`${tmpdir()}/head-`)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const content = { 'application/json': { example: { title: 'Emma' } } }
  const paths = { '/books': { get: { responses: { 200: { description: 'All.', content } } } } }
  const document = { openapi: '3.1.0', info: { title: 'Books', version: '1' }, paths }
  writeFileSync(`${folder}/books.json`, JSON.stringify(document))
  const library = await startMock({ contracts: [`${folder}/books.json`] })
  onTestFinished(() => library.close())
  const [get, head] = await Promise.all(
    ['GET', 'HEAD'].map((method) => fetch(`${library.url}/books`, { method })),
  )
  expect([get?.status, head?.status]).toEqual([200, 200])
  expect(await head?.text()).toBe('')
  for (const name of ['content-type', 'content-length']) {
    expect([name, head?.headers.get(name)]).toEqual([name, get?.headers.get(name)])
  }
  const { headers } = await fetch(`${library.url}/books`, { method: 'OPTIONS' })
  expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
})

test('OPTIONS says which methods a path has, and lets pages of other origins call', async () => {
  const response = await fetch(mock.url + EGAIN, {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://app.example.com',
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'authorization, casebook-world',
    },
  })
  expect(response.status).toBe(204)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    allow: 'PATCH, OPTIONS',
    'access-control-allow-origin': 'https://app.example.com',
    'access-control-allow-methods': 'PATCH, OPTIONS',
    'access-control-allow-headers': 'authorization, casebook-world',
    'access-control-max-age': '600',
  })
  const called = await fetch(mock.url + CONTACTS, { headers: { Authorization: 'token' } })
  expect(called.headers.get('access-control-allow-origin')).toBe('*')
})

test('a page may read why its request was refused', async () => {
  const refused = await fetch(`${mock.url}${EGAIN}?dry=1`, { method: 'PATCH' })
  expect(refused.headers.get('access-control-expose-headers')).toBe('*')
})

test('a method that a path does not have is 405 with Allow, or what the contract says', async () => {
  const egain = await fetch(mock.url + EGAIN, { method: 'DELETE' })
  expect([egain.status, egain.headers.get('allow')]).toEqual([405, 'PATCH, OPTIONS'])
  expect(await egain.json()).toMatchObject({
    detail: 'DELETE is not among the methods of this path: PATCH, OPTIONS.',
  })
  // A portal routes by path and method at once, so for it the path is unknown.
  const portal = await Promise.all(
    ['POST', 'HEAD', 'DELETE', 'PATCH'].map(async (method) => {
      const { status, headers } = await fetch(mock.url + CONTACTS, { method })
      return [method, status, headers.get('content-type'), headers.get('allow')]
    }),
  )
  expect(portal).toEqual([
    ['POST', 500, 'text/html; charset=utf-8', null],
    ['HEAD', 404, 'text/html; charset=utf-8', null],
    ['DELETE', 405, 'text/html; charset=utf-8', null],
    ['PATCH', 405, 'text/html; charset=utf-8', null],
  ])
})

test('a method that servers seldom know is refused like others', async () => {
  const response = await fetch(mock.url + EGAIN, { method: 'PROPFIND', body: '<propfind/>' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'PATCH, OPTIONS'])
})

test.each([
  ['an unknown path', 404, '/nowhere', {}],
  ['an unknown method', 405, EGAIN, { method: 'DELETE' }],
  ["the contract's answer to an unknown method", 405, CONTACTS, { method: 'DELETE' }],
  ['a bad percent sign', 400, '/api/2.0/crm/case/%zz/contact', {}],
  ['a fault', 503, CONTACTS, { headers: { 'Casebook-Fault': 'status=503' } }],
  ['an answer that drips', 200, CONTACTS, { headers: { 'Casebook-Fault': 'drip=1' } }],
])('pages of every origin may read %s', async (_, status, path, init) => {
  const response = await fetch(mock.url + path, {
    ...init,
    headers: { Authorization: 'token', ...(init as RequestInit).headers },
  })
  const cors = ['access-control-allow-origin', 'access-control-expose-headers']
  expect([response.status, ...cors.map((name) => response.headers.get(name))]).toEqual([
    status,
    '*',
    '*',
  ])
  await response.text()
})

test('a deprecated operation says so, since when, and when it goes', async () => {
  const folder = mkdtempSync(`${tmpdir()}/deprecated-`)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const operation = { deprecated: true, responses: { 204: { description: 'Done.' } } }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Old', version: '1.0.0' },
    servers: [{ url: '/' }],
    paths: {
      '/dated': {
        get: { ...operation, 'x-deprecated-since': '2026-01-01', 'x-sunset': '2027-01-01' },
      },
      '/undated': { get: operation },
    },
  }
  writeFileSync(`${folder}/old.json`, JSON.stringify(document))
  const old = await startMock({ contracts: [`${folder}/old.json`] })
  onTestFinished(() => old.close())
  const lifecycle = async (path: string) => {
    const { headers } = await fetch(old.url + path)
    return [headers.get('deprecation'), headers.get('sunset')]
  }
  expect(await lifecycle('/dated')).toEqual(['@1767225600', 'Fri, 01 Jan 2027 00:00:00 GMT'])
  expect(await lifecycle('/undated')).toEqual(['true', null])
})
