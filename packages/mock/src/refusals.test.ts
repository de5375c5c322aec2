import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

/** Sends bytes as they are and gives what comes back. */
async function sendRaw(bytes: string) {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  socket.write(bytes)
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
  return { head, problem: JSON.parse(body) }
}

test.each([
  ['an unknown method', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 400, /a method that the server/],
  [
    'a null byte',
    'GET / HTTP/1.1\r\nHost: \0\r\n\r\n',
    400,
    /^This is no request of HTTP\/1\.1: ./,
  ],
  [
    'headers that are too long',
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(LIMITS.headers)}\r\n\r\n`,
    431,
    /65536 bytes/,
  ],
])('%s is refused with a problem, and the connection closes', async (_, bytes, status, detail) => {
  const { head, problem } = await sendRaw(bytes)
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(head).toContain('Content-Type: application/problem+json')
  expect(head).toContain('Connection: close')
  expect(problem).toEqual({
    type: 'about:blank',
    title: { 400: 'Bad Request', 431: 'Request Header Fields Too Large' }[status],
    status,
    detail: expect.stringMatching(detail),
  })
})

test('a bad percent sign and a long body are refused with titles in words', async () => {
  const percent = await fetch(`${mock.url}/api/2.0/crm/case/%zz/close`, { method: 'PUT' })
  expect(await percent.json()).toMatchObject({ status: 400, title: 'Bad Request' })
  const { problem } = await sendRaw(
    `PUT /api/2.0/crm/case/1 HTTP/1.1\r\nHost: a\r\nContent-Length: ${LIMITS.body + 1}\r\n\r\n`,
  )
  expect(problem).toMatchObject({
    status: 413,
    title: 'Payload Too Large',
    detail: `The body of a request may have ${LIMITS.body} bytes.`,
  })
})

test.each(['garbage', '', 'a/b/c', 'garbage; charset=utf-8'])(
  'the contract decides of the Content-Type "%s"',
  async (type) => {
    const send = (body?: string) =>
      fetch(`${mock.url}/api/2.0/crm/case/1234/close`, {
        method: 'PUT',
        headers: { Authorization: 'token', 'Content-Type': type, 'Casebook-World': 'odd' },
        ...(body !== undefined && { body }),
      })
    expect([(await send('{}')).status, (await send()).status]).toEqual([200, 200])
    const journal = await fetch(`${mock.url}/__casebook/requests?world=odd&limit=1`)
    expect(await journal.json()).toMatchObject([{ request: { headers: { 'content-type': type } } }])
  },
)

test.each([
  ['/crm/case/1/close', 'PUT /api/2.0/crm/case/{caseid}/close'],
  ['/v3/case/1/close', 'PATCH /core/casemgr/v3/case/{'],
  ['/api/2.0/crm/case/1/clsoe?x=1', 'PUT /api/2.0/crm/case/{caseid}/close'],
])('who asks for %s is told of the route that was meant', async (path, route) => {
  const response = await fetch(mock.url + path, { method: 'PUT' })
  expect(response.status).toBe(404)
  expect(((await response.json()) as { detail: string }).detail).toContain(
    `No contract has the path ${path}. Did you mean ${route}`,
  )
})

test('a path that is like no other is refused without a guess', async () => {
  const response = await fetch(`${mock.url}/nowhere`)
  expect(await response.json()).toMatchObject({ detail: 'No contract has the path /nowhere.' })
})
