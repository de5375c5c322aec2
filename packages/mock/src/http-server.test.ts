import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { startMock } from './start-mock.ts'

async function start() {
  const mock = await startMock()
  onTestFinished(() => mock.close())
  return mock
}

test('a connection may be silent for 72 seconds between two requests', async () => {
  const { url } = await start()
  const response = await fetch(`${url}/__casebook/health`)
  expect(response.headers.get('keep-alive')).toBe(`timeout=${LIMITS.idle / 1000}`)
})

test.each([
  ['headers', LIMITS.headers, 431],
  ['body', LIMITS.body, 413],
])('%s of more than %i bytes are refused with %i', async (part, bytes, status) => {
  const { url } = await start()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const head = 'PUT /api/2.0/crm/case/1 HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
  const rest = {
    headers: `X: ${'x'.repeat(bytes)}\r\n\r\n`,
    body: `Content-Length: ${bytes + 1}\r\n\r\n`,
  }
  socket.end(head + rest[part as keyof typeof rest])
  expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
})
