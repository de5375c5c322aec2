import type { HookEvent, Hooks, RequestEvent, ResponseEvent } from '@casebook/client/r7-crm'
import { type Mock, startMock } from '@casebook/mock'
import { exampleRequest } from '@casebook/openapi'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { exampleCalls } from './client-calls.ts'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())
afterEach(() => void vi.restoreAllMocks())

const repeatable = exampleCalls.filter((call) => call.repeatable)
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

/** Hooks that keep their events, in order, under the names of the hooks. */
function recorder() {
  const events: [name: string, event: HookEvent][] = []
  const keep = (name: string) => (event: HookEvent) => void events.push([name, event])
  const hooks: Required<Hooks> = {
    onRequest: keep('onRequest'),
    onResponse: keep('onResponse'),
    onRetry: keep('onRetry'),
    onEnd: keep('onEnd'),
  }
  return { events, hooks, order: () => events.map(([name, { attempt }]) => `${name} ${attempt}`) }
}

test.each(repeatable)(
  'each request is told of, then its answer, then the retry, and last the end: $title',
  async (call) => {
    const { headers } = newWorld(mock, 'status=503, times=2')
    const { events, hooks, order } = recorder()
    const { response } = await call.send(
      call.create(mock.url, { headers, hooks, retries: 2, retryDelay: 1 }),
    )
    expect(response?.ok).toBe(true)
    expect(order()).toEqual([
      'onRequest 1',
      'onResponse 1',
      'onRetry 1',
      'onRequest 2',
      'onResponse 2',
      'onRetry 2',
      'onRequest 3',
      'onResponse 3',
      'onEnd 3',
    ])
    const { method, path } = exampleRequest(call.document, call.operation)
    const { operationId } = call.operation
    const route = call.operation.path
    for (const [, event] of events)
      expect(event).toMatchObject({ operationId, method, route, url: mock.url + path })
    expect(new Set(events.map(([, event]) => event.call)).size).toBe(1)
    const answers = events.flatMap(([name, event]) => (name === 'onResponse' ? event : []))
    const duration = expect.any(Number)
    expect(answers).toMatchObject([
      { status: 503, duration, error: undefined, headers: expect.any(Headers) },
      { status: 503, duration },
      { status: response?.status, duration },
    ])
    const retries = events.flatMap(([name, event]) => (name === 'onRetry' ? event : []))
    const delay = expect.any(Number)
    expect(retries).toMatchObject([
      { delay, error: { status: 503, attempts: 1 } },
      { delay, error: { status: 503, attempts: 2 } },
    ])
  },
)

test.each(exampleCalls)('calls by path tell the same events: $title', async (call) => {
  const { hooks, events } = recorder()
  const client = call.create(mock.url, { hooks })
  await call.send(client)
  const byId = events.splice(0)
  await call.sendByPath(client)
  const withoutTimes = ([name, event]: [string, HookEvent]) => [
    name,
    { ...event, duration: 0, headers: undefined },
  ]
  expect(events.map(withoutTimes)).toEqual(byId.map(withoutTimes))
})

test.each(exampleCalls)('a request that fails is told of with its error: $title', async (call) => {
  const { headers } = newWorld(mock, 'reset')
  const { events, hooks, order } = recorder()
  await call.send(call.create(mock.url, { headers, hooks }))
  expect(order()).toEqual(['onRequest 1', 'onResponse 1', 'onEnd 1'])
  const error = expect.objectContaining({ name: 'ConnectionError' })
  expect(events[1]?.[1]).toMatchObject({ status: undefined, headers: undefined, error })
  expect(events[2]?.[1]).toMatchObject({ duration: expect.any(Number), error })
})

test.each(exampleCalls)('so is one that takes too long or is ended: $title', async (call) => {
  for (const [name, options] of [
    ['TimeoutError', () => ({ timeout: 15 })],
    ['AbortedError', () => ({ signal: AbortSignal.timeout(15) })],
  ] as const) {
    const { headers } = newWorld(mock, 'latency=60000')
    const { events, hooks, order } = recorder()
    await call.send(call.create(mock.url, { headers, hooks }), options())
    expect(order()).toEqual(['onRequest 1', 'onResponse 1', 'onEnd 1'])
    const error = expect.objectContaining({ name })
    expect(events.slice(1).map(([, event]) => event)).toMatchObject([{ error }, { error }])
  }
})

test.each(exampleCalls)('a header that onRequest sets is sent: $title', async (call) => {
  for (const send of [call.send, call.sendByPath]) {
    const { headers, requests } = newWorld(mock)
    const onRequest = ({ headers }: RequestEvent) => headers.set('traceparent', traceparent)
    await send(call.create(mock.url, { headers, hooks: { onRequest } }))
    expect((await requests()).map((each) => each.headers.traceparent)).toEqual([traceparent])
  }
})

test.each(exampleCalls)(
  'no hook sees credentials or cookies, not even when it looks later: $title',
  async (call) => {
    const seen: Headers[] = []
    const sent: Headers[] = []
    const hooks = {
      onRequest: ({ headers }: RequestEvent) => void seen.push(headers),
      onResponse: ({ headers }: ResponseEvent) => void (headers && seen.push(headers)),
    }
    const withCookie = async (url: string, init: RequestInit) => {
      sent.push(new Headers(init.headers))
      const { body, status, headers } = await fetch(url, init)
      return new Response(body, { status, headers: [...headers, ['Set-Cookie', 'key=secret']] })
    }
    await call.send(call.create(mock.url, { hooks, fetch: withCookie }))
    const needsToken = call.operation.security.length > 0
    expect(sent.map((headers) => headers.has('Authorization'))).toEqual([needsToken])
    const names = seen.flatMap((headers) => [...headers.keys()])
    expect(seen).toHaveLength(2)
    expect(names).not.toContain('authorization')
    expect(names).not.toContain('set-cookie')
  },
)

test.each(exampleCalls)(
  'no answer is lost when onResponse, onRetry or onEnd throws; the console tells: $title',
  async (call) => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    const fail = () => Promise.reject(new Error('broken logger'))
    const fault = call.repeatable ? 'status=503, times=1' : undefined
    const { headers, requests } = newWorld(mock, fault)
    const hooks = { onResponse: fail, onRetry: fail, onEnd: fail }
    const client = call.create(mock.url, { headers, hooks, retries: 1, retryDelay: 1 })
    const { error, response } = await call.send(client)
    expect([error, response?.ok]).toEqual([undefined, true])
    const times = call.repeatable ? 2 : 1
    expect(await requests()).toHaveLength(times)
    expect(complain).toHaveBeenCalledTimes(call.repeatable ? 4 : 2)
    expect(complain).toHaveBeenCalledWith('A hook failed:', new Error('broken logger'))
  },
)

test.each(exampleCalls)('nothing is sent when onRequest throws: $title', async (call) => {
  const { headers, requests } = newWorld(mock)
  const onRequest = () => Promise.reject(new Error('no trace'))
  const client = call.create(mock.url, { headers, hooks: { onRequest }, retries: 2, retryDelay: 1 })
  await expect(call.send(client)).rejects.toThrow('no trace')
  await expect(call.sendByPath(client)).rejects.toThrow('no trace')
  expect(await requests()).toEqual([])
})
