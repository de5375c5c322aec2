import { getEventListeners } from 'node:events'
import { type Mock, startMock } from '@casebook/mock'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type ExampleCall, exampleCalls } from './client-calls.ts'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const repeatable = exampleCalls.filter((call) => call.repeatable)
const [call] = repeatable as [ExampleCall]
/** Only answers that have a body can stall within it. */
const answering = exampleCalls.filter(({ operation }) =>
  operation.responses.some(({ status, content }) => status < 300 && content[0]),
)
const slowHeaders = 'latency=60000'
const slowBody = 'drip=60000'
/** In milliseconds: half as long as the answers take. */
const SOON = 30_000

/** The global fetch, and how often it was called: what is ended early may never reach the mock. */
function counted() {
  const counter = {
    requests: 0,
    fetch: (url: string, init: RequestInit) => {
      counter.requests++
      return fetch(url, init)
    },
  }
  return counter
}

/** A fetch that never answers. */
const silence = () => new Promise<Response>(() => {})

/** What the mock answers to the call, all of it, so that reading it does not wait for the network. */
async function fetchedAnswer(): Promise<Response> {
  const answers: Response[] = []
  const keep: typeof fetch = async (...request) => {
    const answer = await fetch(...request)
    answers.push(answer.clone())
    return answer
  }
  await call.send(call.create(mock.url, { fetch: keep }))
  const [answer] = answers
  if (!answer) throw new Error('The call sent nothing.')
  return new Response(await answer.text(), answer)
}

/** What becomes of a call, and how long it takes. */
async function timed<Outcome>(call: () => Promise<Outcome>): Promise<[Outcome, number]> {
  const start = performance.now()
  return [await call(), performance.now() - start]
}

test.each([
  ...exampleCalls.map((each) => ({ ...each, fault: slowHeaders })),
  ...answering.map((each) => ({ ...each, fault: slowBody })),
])('an attempt ends after `timeout`, its body included: $title meets $fault', async (each) => {
  const { headers } = newWorld(mock, each.fault)
  const client = each.create(mock.url, { headers, timeout: 40 })
  const [{ error, data, response }, duration] = await timed(() => each.send(client))
  expect([data, response]).toEqual([undefined, undefined])
  expect(error).toMatchObject({
    name: 'TimeoutError',
    message: expect.stringContaining('40 ms of timeout'),
    attempts: 1,
    retryable: each.repeatable,
  })
  expect(duration).toBeGreaterThanOrEqual(38)
  expect(duration).toBeLessThan(SOON)
})

test.each(exampleCalls)(
  'an attempt that took too long is repeated where the call may be: $title',
  async ({ create, send, repeatable }) => {
    const { headers } = newWorld(mock, slowHeaders)
    const counter = counted()
    const limits = { timeout: 30, retries: 2, retryDelay: 1 }
    const client = create(mock.url, { headers, fetch: counter.fetch, ...limits })
    const { error } = await send(client)
    const times = repeatable ? 3 : 1
    expect([error?.name, error?.attempts, counter.requests]).toEqual(['TimeoutError', times, times])
  },
)

test('a call succeeds when a later attempt is quick', async () => {
  // Before time stands still, which the mock and the connection to it need.
  const quick = await fetchedAnswer()
  vi.useFakeTimers()
  let requests = 0
  const fetch = () => (++requests < 3 ? silence() : Promise.resolve(quick))
  const limits = { timeout: 300, retries: 2, retryDelay: 1 }
  const answer = call.send(call.create(mock.url, { fetch, ...limits }))
  await vi.runAllTimersAsync()
  const { data, error } = await answer
  expect([data, error, requests]).toEqual([expect.anything(), undefined, 3])
})

test.each([slowHeaders, slowBody])('a call ends after `totalTimeout`: %s', async (fault) => {
  const { headers } = newWorld(mock, fault)
  const client = call.create(mock.url, { headers, retries: 2, totalTimeout: 60 })
  const [{ error }, duration] = await timed(() => call.send(client))
  expect(error?.name).toBe('TimeoutError')
  expect(error?.message).toContain('60 ms of totalTimeout')
  expect(duration).toBeLessThan(SOON)
})

test('`totalTimeout` counts all attempts and the waiting between them', async () => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const limits = { timeout: 50, totalTimeout: 180, retries: 1000, retryDelay: 20 }
  const client = call.create(mock.url, { fetch: silence, ...limits })
  const answer = timed(() => call.send(client))
  await vi.runAllTimersAsync()
  const [{ error }, duration] = await answer
  // 50 of the first attempt, 10 of waiting, 50, 20, and the 50 of the third end at the limit.
  expect([error?.name, error?.attempts, duration]).toEqual(['TimeoutError', 3, 180])
})

test('limits of one call take the place of those of the client', async () => {
  const { headers } = newWorld(mock, slowHeaders)
  const client = call.create(mock.url, { headers, timeout: 60_000, totalTimeout: 60_000 })
  const { error } = await call.send(client, { timeout: 20 })
  expect(error?.message).toContain('20 ms of timeout')
  const other = await call.send(client, { totalTimeout: 20 })
  expect(other.error?.message).toContain('20 ms of totalTimeout')
})

test.each(exampleCalls)(
  'a signal that is aborted already lets nothing be sent: $title',
  async ({ create, send }) => {
    const counter = counted()
    const client = create(mock.url, { fetch: counter.fetch, retries: 2 })
    const { error } = await send(client, { signal: AbortSignal.abort('changed my mind') })
    expect(error).toMatchObject({
      name: 'AbortedError',
      cause: 'changed my mind',
      attempts: 0,
      retryable: false,
    })
    expect(counter.requests).toBe(0)
  },
)

test.each([
  ...exampleCalls.map((each) => ({ ...each, fault: slowHeaders })),
  ...answering.map((each) => ({ ...each, fault: slowBody })),
])('a signal ends a request that is under way: $title meets $fault', async (each) => {
  const { headers } = newWorld(mock, each.fault)
  const counter = counted()
  const controller = new AbortController()
  const hooks = { onRequest: () => void setTimeout(() => controller.abort('enough'), 20) }
  const options = { headers, hooks, fetch: counter.fetch, retries: 2, retryDelay: 1 }
  const client = each.create(mock.url, options)
  const [{ error }, duration] = await timed(() => each.send(client, { signal: controller.signal }))
  expect(error).toMatchObject({ name: 'AbortedError', cause: 'enough', attempts: 1 })
  expect(counter.requests).toBe(1)
  expect(duration).toBeLessThan(SOON)
})

test('a signal ends the wait between two attempts', async () => {
  const { headers, requests } = newWorld(mock, 'status=503, retry-after=60')
  const controller = new AbortController()
  const hooks = { onRetry: () => void setTimeout(() => controller.abort('enough'), 10) }
  const client = call.create(mock.url, { headers, hooks, retries: 2 })
  const [{ error }, duration] = await timed(() => call.send(client, { signal: controller.signal }))
  expect(error).toMatchObject({ name: 'AbortedError', cause: 'enough', attempts: 1 })
  expect(duration).toBeLessThan(SOON)
  expect(await requests()).toHaveLength(1)
})

test('a signal ends the wait for a token, and `totalTimeout` does', async () => {
  const token = () => new Promise<string>(() => {})
  const client = call.create(mock.url, { token, totalTimeout: 20 })
  expect((await call.send(client)).error?.name).toBe('TimeoutError')
  const { error } = await call.send(client, { signal: AbortSignal.timeout(5), totalTimeout: SOON })
  expect(error).toMatchObject({ name: 'AbortedError', cause: { name: 'TimeoutError' } })
})

test('limits and signals work with a fetch that heeds neither', async () => {
  const client = call.create(mock.url, { fetch: silence })
  expect((await call.send(client, { timeout: 20 })).error?.name).toBe('TimeoutError')
  const { error } = await call.send(client, { signal: AbortSignal.timeout(5) })
  expect(error?.name).toBe('AbortedError')
})

test('calls by path have the same limits, and heed a signal too', async () => {
  const { headers } = newWorld(mock, slowHeaders)
  const limited = call.create(mock.url, { headers, timeout: 40 })
  await expect(call.sendByPath(limited)).rejects.toMatchObject({ name: 'TimeoutError' })
  const init = { signal: AbortSignal.timeout(5) }
  const patient = call.create(mock.url, { headers })
  await expect(call.sendByPath(patient, init)).rejects.toMatchObject({ name: 'AbortedError' })
})

test('calls leave no listeners at a signal that many of them share', async () => {
  const { signal } = new AbortController()
  const { headers } = newWorld(mock, 'status=503, times=2')
  const client = call.create(mock.url, { headers, retries: 2, retryDelay: 1 })
  for (let count = 0; count < 20; count++) await call.send(client, { signal })
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
