import { once } from 'node:events'
import { STATUS_CODES } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { type Mock, startMock } from '@casebook/mock'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { exampleCalls } from './client-calls.ts'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const PASSING = [408, 429, 500, 502, 503, 504]
/** fetch itself makes a broken connection of 407, and asks again after 421. */
const LASTING = Object.keys(STATUS_CODES)
  .map(Number)
  .filter((status) => status >= 400 && ![...PASSING, 407, 421].includes(status))

const failures = [...PASSING.map((status) => `status=${status}`), 'reset']
const met = exampleCalls.flatMap((call) => failures.map((failure) => ({ ...call, failure })))
const repeatable = exampleCalls.filter((call) => call.repeatable)
const quick = { retries: 2, retryDelay: 1 }

test('some calls may be repeated and some may not, and some depend on what they say', () => {
  const kinds = exampleCalls.map(({ operation }) => typeof operation.extensions['x-repeatable'])
  expect(new Set(kinds)).toEqual(new Set(['boolean', 'object']))
  expect(new Set(exampleCalls.map((call) => call.repeatable))).toEqual(new Set([true, false]))
})

test.each(met)(
  'only a call that may be repeated is sent again, up to `retries`: $title after $failure',
  async ({ create, send, repeatable, failure }) => {
    const { headers, requests } = newWorld(mock, failure)
    const { error } = await send(create(mock.url, { ...quick, headers }))
    const times = repeatable ? 3 : 1
    expect(await requests()).toHaveLength(times)
    expect([error?.attempts, error?.retryable]).toEqual([times, repeatable])
  },
)

test.each(met)(
  'the same holds for calls by path: $title after $failure',
  async ({ create, sendByPath, repeatable, failure }) => {
    const { headers, requests } = newWorld(mock, failure)
    const result = await sendByPath(create(mock.url, { ...quick, headers })).catch((error) => ({
      error,
    }))
    expect(result.error).toBeDefined()
    expect(await requests()).toHaveLength(repeatable ? 3 : 1)
  },
)

test.each(exampleCalls)('no other status is ever tried again: $title', async (call) => {
  for (const status of LASTING) {
    const { headers, requests } = newWorld(mock, `status=${status}`)
    const { error } = await call.send(call.create(mock.url, { ...quick, headers }))
    expect([status, (await requests()).length]).toEqual([error?.status, 1])
    expect(error?.retryable).toBe(false)
  }
})

test.each(repeatable)(
  'a call succeeds when a later attempt does, and each attempt is the same request: $title',
  async ({ create, send, sendByPath }) => {
    for (const fault of ['status=503, times=2', 'reset, times=2']) {
      for (const sendIt of [send, sendByPath]) {
        const { headers, requests } = newWorld(mock, fault)
        const { error, response } = await sendIt(create(mock.url, { ...quick, headers }))
        expect([error, response?.ok]).toEqual([undefined, true])
        const [first, ...others] = await requests()
        expect(others).toEqual([first, first])
      }
    }
  },
)

test.each([0, 1, 5])('with retries: %i a call is sent so many times more', async (retries) => {
  for (const { create, send } of repeatable) {
    const world = newWorld(mock, 'status=503')
    await send(create(mock.url, { headers: world.headers, retryDelay: 1, retries }))
    expect(await world.requests()).toHaveLength(retries + 1)
    const another = newWorld(mock, 'status=503')
    await send(create(mock.url, { ...quick, headers: another.headers }), { retries })
    expect(await another.requests()).toHaveLength(retries + 1)
  }
})

test.each(exampleCalls)(
  'a connection that ends without an answer counts as one that broke: $title',
  async ({ create, send, repeatable }) => {
    let requests = 0
    const server = createServer((socket) => {
      socket.once('data', () => {
        requests++
        socket.end()
      })
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void server.close())
    const { error } = await send(create(originOf(server.address()), quick))
    expect([error?.name, requests]).toEqual(['ConnectionError', repeatable ? 3 : 1])
  },
)

test.each(exampleCalls)(
  'so does a port at which nobody listens: $title',
  async ({ create, send, repeatable }) => {
    const server = createServer()
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const origin = originOf(server.address())
    await once(server.close(), 'close')
    const { error } = await send(create(origin, quick))
    expect(error).toMatchObject({
      name: 'ConnectionError',
      message: `No answer came from ${new URL(origin).host}: connect ECONNREFUSED ${new URL(origin).host}`,
      code: 'ECONNREFUSED',
      attempts: repeatable ? 3 : 1,
      cause: { cause: { code: 'ECONNREFUSED' } },
    })
  },
)

function originOf(address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  return `http://127.0.0.1:${(address as AddressInfo).port}`
}
