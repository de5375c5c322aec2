import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { SafeResponse } from './safe-response.ts'

/** What comes over a connection until it ends, one character for each byte. */
async function receive(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer({ ServerResponse: SafeResponse }, (_, response) => answer(response))
  onTestFinished(() => void server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
  return text(socket.setEncoding('latin1'))
}

test.each([
  ['a header that needs another', { Trailer: 'a', 'Content-Length': 1 }],
  ['letters beyond Latin-1', { 'X-A': 'ж' }],
  ['a line break', { 'X-A': 'a\r\nb' }],
  ['a name that is none', { 'X A': 'a' }],
])('an answer that Node refuses closes the connection: %s', async (_, headers) => {
  const received = await receive((response) => {
    response.writeHead(200, headers)
    response.write('a')
    response.end('b')
  })
  expect(received).toBe('')
})

test.each([
  ['with its body', (response: ServerResponse) => response.end('é')],
  [
    'before its body',
    (response: ServerResponse) => {
      response.flushHeaders()
      response.end('é')
    },
  ],
])('a head is one byte for each character, sent %s', async (_, send) => {
  const received = await receive((response) => {
    response.writeHead(200, { 'X-A': 'é', 'Content-Length': 2 })
    send(response)
  })
  expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\nX-A: é\r\n[^é]*\r\n\r\nÃ©$/)
})
