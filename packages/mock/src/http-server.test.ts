import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { HttpServer } from './http-server.ts'
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

test('a connection whose answers nobody reads is not read either, until they have left', async () => {
  const http = new HttpServer()
  const unanswered: ServerResponse[] = []
  let [most, answered] = [0, 0]
  // One answer a turn, so that requests come faster than answers go.
  const answer = () => {
    unanswered.shift()?.end('a')
    answered++
    if (unanswered.length > 0) setImmediate(answer)
  }
  http.listener = (_, response) => {
    unanswered.push(response)
    most = Math.max(most, unanswered.length)
    if (unanswered.length === 1) setImmediate(answer)
  }
  const url = await http.listen(0, '127.0.0.1')
  onTestFinished(() => http.close())
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const requests = 3000
  // Of so long requests a few fit into what Node reads at once.
  const request = `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(10_000)}\r\n`
  socket.write(`${request}\r\n`.repeat(requests - 1))
  socket.write(`${request}Connection: close\r\n\r\n`)
  const received = await text(socket)
  expect(received.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(requests)
  expect(answered).toBe(requests)
  expect(most).toBeLessThan(200)
})
