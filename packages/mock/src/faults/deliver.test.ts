import { getEventListeners, once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import fastify from 'fastify'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Answer, deliver } from './deliver.ts'
import { parseFault } from './parse-fault.ts'

const BODY = JSON.stringify({ title: 'Ярмарка', isClosed: true })
const SIZE = Buffer.byteLength(BODY)
const ANSWER = {
  status: 200,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: BODY,
}

/** A server that gives one answer to all requests, with the fault that the header `Casebook-Fault` says, if any. */
async function serve(answer: Answer = ANSWER) {
  const closing = new AbortController()
  const deliveries: Promise<unknown>[] = []
  const writes: { mock: { calls: unknown[] } }[] = []
  const server = fastify({ exposeHeadRoutes: true })
  server.get('/', (request, reply) => {
    writes.push(vi.spyOn(reply.raw, 'write'))
    reply.header('Casebook-World', 'one')
    const said = request.headers['casebook-fault']
    if (!said) return reply.code(answer.status).headers(answer.headers).send(answer.body)
    const delivery = deliver(reply, answer, parseFault(String(said)), closing.signal)
    deliveries.push(delivery)
    return delivery
  })
  server.addHook('preClose', async () => closing.abort())
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(() => server.close())
  const { port } = server.server.address() as AddressInfo
  /** How many pieces of bodies were sent. */
  const pieces = () => writes.flatMap(({ mock }) => mock.calls).length
  const ask = (fault?: string, method = 'GET') =>
    fetch(url, { method, headers: fault ? { 'Casebook-Fault': fault } : {} })
  return { server, port, ask, deliveries, closing: closing.signal, pieces }
}

/** A request on the wire. */
function get(fault: string, connection = 'close'): string {
  const lines = ['GET / HTTP/1.1', 'Host: a', `Connection: ${connection}`]
  return [...lines, ...(fault ? [`Casebook-Fault: ${fault}`] : []), '', ''].join('\r\n')
}

/** Sends bytes over a connection of its own and reads until it ends: what came, when the last piece, and the error. */
async function read(port: number, bytes: string, begun: () => void = () => undefined) {
  const socket = connect({ port, host: '127.0.0.1' })
  const start = performance.now()
  const pieces: Buffer[] = []
  let last = 0
  let error: string | undefined
  socket.on('error', (cause: NodeJS.ErrnoException) => {
    error = cause.code
  })
  socket.on('data', (bytes) => {
    begun()
    pieces.push(bytes)
    last = performance.now() - start
  })
  socket.write(bytes)
  await new Promise((resolve) => socket.once('close', resolve))
  const received = Buffer.concat(pieces)
  const end = received.indexOf('\r\n\r\n') + 4
  return {
    head: received.subarray(0, end).toString(),
    body: received.subarray(end),
    last,
    error,
  }
}

test('a dripping body is complete, and takes as long as was said', async () => {
  const { port, pieces } = await serve()
  const { head, body, last, error } = await read(port, get('drip=400'))
  expect(head).toContain(`\r\ncontent-length: ${SIZE}\r\n`)
  expect(body.toString()).toBe(BODY)
  expect(error).toBeUndefined()
  expect(last).toBeGreaterThanOrEqual(395)
  expect(pieces()).toBe(20)
})

test('a body drips in at most 100 pieces', async () => {
  const { port, pieces } = await serve({ ...ANSWER, body: JSON.stringify('a'.repeat(10_000)) })
  const { body } = await read(port, get('drip=2500'))
  expect(body.length).toBe(10_002)
  expect(pieces()).toBe(100)
})

test('a body of one byte drips too', async () => {
  const { port } = await serve({ ...ANSWER, body: '7' })
  const { body, last } = await read(port, get('drip=100'))
  expect(body.toString()).toBe('7')
  expect(last).toBeGreaterThanOrEqual(95)
})

test('a connection lives on after a drip', async () => {
  const { port } = await serve()
  const { head, body } = await read(port, get('drip=40', 'keep-alive') + get(''))
  expect(head).toContain('\r\nConnection: keep-alive\r\n')
  expect(body.toString()).toMatch(new RegExp(`^${BODY}HTTP/1.1 200 OK\r\n[^]+\r\n\r\n${BODY}$`))
})

test('a cut body is announced whole, half of it is sent, and the connection ends', async () => {
  const { port, ask } = await serve()
  const { head, body, error } = await read(port, get('cut', 'keep-alive'))
  expect(head).toContain(`\r\ncontent-length: ${SIZE}\r\n`)
  expect(body).toEqual(Buffer.from(BODY).subarray(0, Math.floor(SIZE / 2)))
  expect(error).toBeUndefined()
  const response = await ask('cut')
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow('terminated')
})

test('of a large body exactly half is sent when it is cut', async () => {
  const { port } = await serve({ ...ANSWER, body: JSON.stringify('a'.repeat(2_000_000)) })
  expect((await read(port, get('cut'))).body.length).toBe(1_000_001)
})

test('of a body of one byte only the head is sent when it is cut', async () => {
  const { port } = await serve({ ...ANSWER, body: '7' })
  const { head, body } = await read(port, get('cut'))
  expect(head).toContain('\r\ncontent-length: 1\r\n')
  expect(body.length).toBe(0)
})

test('a body can drip and then be cut', async () => {
  const { port } = await serve()
  const { body, last } = await read(port, get('cut, drip=200'))
  expect(body.length).toBe(Math.floor(SIZE / 2))
  expect(last).toBeGreaterThanOrEqual(195)
})

test('a reset comes before anything is sent', async () => {
  const { port, ask } = await serve()
  const { head, body, error } = await read(port, get('reset'))
  expect({ head, size: body.length, error }).toEqual({ head: '', size: 0, error: 'ECONNRESET' })
  await expect(ask('reset')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  expect((await ask()).status).toBe(200)
})

test('a malformed body is complete, has its status, and does not parse', async () => {
  const { port, ask } = await serve()
  const response = await ask('malformed')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  await expect(response.json()).rejects.toThrow(SyntaxError)
  const { head, body } = await read(port, get('malformed, drip=40'))
  expect(head).toContain(`\r\ncontent-length: ${body.length}\r\n`)
  expect(body.toString()).toBe(`{${BODY}`)
})

test.each(['drip=9', 'cut', 'malformed', 'latency=9'])(
  'with %s the head is that of the answer without a fault',
  async (fault) => {
    const { port } = await serve()
    const lines = async (said: string) =>
      (await read(port, get(said))).head
        .replace(/Date: [^\r]+ GMT/, 'Date')
        .replace(/(content-length): \d+/, '$1')
        .split('\r\n')
        .sort()
    const sound = await lines('')
    expect(sound).toContain('Date')
    expect(sound).toContain('casebook-world: one')
    expect(await lines(fault)).toEqual(sound)
  },
)

test.each(['drip=9', 'cut', 'malformed'])('%s leaves an answer to HEAD alone', async (fault) => {
  const { ask } = await serve()
  const response = await ask(fault, 'HEAD')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-length')).toBe(String(SIZE))
  expect(await response.text()).toBe('')
})

test.each([
  ['cut', { status: 204, headers: {} }, ''],
  ['malformed', { ...ANSWER, body: '' }, ''],
  ['malformed', { status: 401, headers: { 'content-type': 'text/plain' }, body: 'No' }, 'No'],
])('%s leaves alone what it cannot strike', async (fault, answer, body) => {
  const { ask } = await serve(answer)
  const response = await ask(fault)
  expect([response.status, await response.text()]).toEqual([answer.status, body])
})

test('an answer without a body is sent at once when it should drip', async () => {
  const { ask } = await serve({ status: 204, headers: {} })
  expect((await ask('drip=60000')).status).toBe(204)
})

test.each(['drip=60000', 'cut, drip=60000'])(
  'nothing goes on when the client leaves during %s',
  async (fault) => {
    const { port, deliveries, closing } = await serve()
    const socket = connect({ port, host: '127.0.0.1' })
    socket.write(get(fault))
    await once(socket, 'data')
    socket.resetAndDestroy()
    // Each delivery lasts as long as its timers.
    await Promise.all(deliveries)
    expect(getEventListeners(closing, 'abort')).toEqual([])
  },
)

test('what drips is sent at once when the server closes', async () => {
  const { port, server } = await serve()
  const { promise: begun, resolve } = Promise.withResolvers<void>()
  const reading = read(port, get('drip=60000', 'keep-alive'), resolve)
  await begun
  await server.close()
  expect((await reading).body.toString()).toBe(BODY)
})

test.each(['reset', 'cut', 'cut, drip=20'])(
  'pipelined requests before %s do no harm to the server',
  async (fault) => {
    const { port, ask } = await serve()
    const requests = ['drip=40', fault, 'drip=40', fault].map((said) => get(said, 'keep-alive'))
    await read(port, requests.join(''))
    expect((await ask()).status).toBe(200)
  },
)

test.each(['cut', 'drip=50'])(
  'an answer that cannot be sent closes the connection when %s strikes',
  async (fault) => {
    const { port } = await serve({ ...ANSWER, headers: { ...ANSWER.headers, Trailer: 'X-A' } })
    const { head, body } = await read(port, get(fault, 'keep-alive'))
    expect([head, String(body)]).toEqual(['', ''])
  },
)
