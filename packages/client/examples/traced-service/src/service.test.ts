import { type ClientOptions, createR7CrmClient } from '@casebook/client/r7-crm'
import { type Mock, startMock } from '@casebook/mock'
import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { createService } from './create-service.ts'
import { startTelemetry } from './start-telemetry.ts'
import { traceCalls } from './trace-calls.ts'

const token = 'a-secret-token'
const spans = new InMemorySpanExporter()
const numbers = new InMemoryMetricExporter(AggregationTemporality.DELTA)
const telemetry = startTelemetry(
  new SimpleSpanProcessor({ exporter: spans }),
  new PeriodicExportingMetricReader({ exporter: numbers }),
)

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(async () => {
  await mock?.close()
  await telemetry.stop()
})
beforeEach(async () => {
  await telemetry.flush()
  spans.reset()
  numbers.reset()
})

/** Starts the service with a client whose requests have these headers, in a world of the mock of its own. */
async function start(headers: Record<string, string> = {}, options: ClientOptions = {}) {
  const world = crypto.randomUUID()
  const crm = createR7CrmClient({
    baseUrl: mock.url,
    token,
    headers: { 'Casebook-World': world, ...headers },
    hooks: traceCalls(),
    retryDelay: 1,
    ...options,
  })
  const service = createService(crm)
  onTestFinished(() => service.close())
  const url = await service.listen({ port: 0 })
  /** What the mock was sent, oldest first. */
  const sent = async () => {
    const journal = await fetch(`${mock.url}/__casebook/requests?world=${world}`)
    const entries = (await journal.json()) as { request: { headers: Record<string, string> } }[]
    return entries.map(({ request }) => request.headers)
  }
  return { url, sent }
}

/** The ended spans, and their attributes as JSON that can be searched. */
async function traced() {
  await telemetry.flush()
  const ended = spans.getFinishedSpans()
  const of = (kind: SpanKind) => ended.filter((span) => span.kind === kind)
  const told = ended.map(({ name, attributes, events, status }) => ({
    name,
    attributes,
    events,
    status,
  }))
  return {
    requests: of(SpanKind.SERVER),
    calls: of(SpanKind.INTERNAL),
    attempts: of(SpanKind.CLIENT),
    json: JSON.stringify(told),
  }
}

async function errors() {
  await telemetry.flush()
  return numbers
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
    .flatMap(({ descriptor: { name }, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => ({ name, ...attributes, value })),
    )
}

const close = { method: 'POST' }
const idOf = (span: ReadableSpan | undefined) => span?.spanContext().spanId
const parentOf = (span: ReadableSpan | undefined) => span?.parentSpanContext?.spanId

test('the trace of the caller goes through the service and the call to the portal', async () => {
  const { url, sent } = await start()
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` }
  const response = await fetch(`${url}/cases/1234/close`, { ...close, headers })
  expect(await response.json()).toMatchObject({ id: 1234, isClosed: true })

  const {
    requests: [request],
    calls: [call],
    attempts: [attempt],
    json,
  } = await traced()
  expect(parentOf(request)).toBe('00f067aa0ba902b7')
  expect(parentOf(call)).toBe(idOf(request))
  expect(parentOf(attempt)).toBe(idOf(call))
  expect(await sent()).toEqual([
    expect.objectContaining({
      traceparent: `00-${traceId}-${idOf(attempt)}-01`,
      authorization: '***',
    }),
  ])
  expect([request?.name, call?.name, attempt?.name]).toEqual([
    'POST /cases/:caseid/close',
    'closeCase',
    'PUT /api/2.0/crm/case/{caseid}/close',
  ])
  expect(attempt?.attributes).toEqual({
    'http.request.method': 'PUT',
    'url.full': `${mock.url}/api/2.0/crm/case/1234/close`,
    'url.template': '/api/2.0/crm/case/{caseid}/close',
    'server.address': '127.0.0.1',
    'server.port': Number(new URL(mock.url).port),
    'http.response.status_code': 200,
  })
  expect(json).not.toContain(token)
  expect(await errors()).toEqual([])
})

test('a case is updated with all that an update must say', async () => {
  const { url } = await start()
  const put = (body: object) =>
    fetch(`${url}/cases/1234`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const change = { title: 'Spring exhibition', isPrivate: false, accessList: [], caseid: 77 }
  expect(await (await put(change)).json()).toMatchObject({ id: 1234, title: 'Spring exhibition' })
  expect((await put({ title: 'Spring exhibition' })).status).toBe(400)
  expect((await traced()).attempts.map(({ name }) => name)).toEqual([
    'PUT /api/2.0/crm/case/{caseid}',
  ])
})

test('a portal that is busy once gets two attempts, and the call notes the retry', async () => {
  const { url, sent } = await start({ 'Casebook-Fault': 'status=503, times=1' })
  expect((await fetch(`${url}/cases/1234/close`, close)).status).toBe(200)

  const { calls, attempts, json } = await traced()
  expect(attempts.map(({ attributes, status }) => ({ ...attributes, ...status }))).toEqual([
    expect.objectContaining({
      'http.response.status_code': 503,
      'error.type': '503',
      code: SpanStatusCode.ERROR,
    }),
    expect.objectContaining({
      'http.response.status_code': 200,
      'http.request.resend_count': 1,
      code: SpanStatusCode.UNSET,
    }),
  ])
  expect(attempts.map(parentOf)).toEqual([idOf(calls[0]), idOf(calls[0])])
  expect((await sent()).map(({ traceparent }) => traceparent?.split('-')[2])).toEqual(
    attempts.map(idOf),
  )
  expect(calls[0]?.events.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([
    {
      name: 'retry',
      'retry.attempt': 1,
      'retry.delay': expect.any(Number),
      'error.type': 'ServiceUnavailableError',
    },
  ])
  expect(calls[0]?.status.code).toBe(SpanStatusCode.UNSET)
  expect(json).not.toContain(token)
  expect(await errors()).toEqual([])
})

test('attempts without an answer say why', async () => {
  const { url } = await start({ 'Casebook-Fault': 'reset, times=1' })
  const closed = { status: 0, statusCode: 200, response: { id: 1234, isClosed: true } }
  const answers = [new Promise<Response>(() => {}), Response.json(closed)]
  const slow = await start({}, { timeout: 1500, fetch: async () => answers.shift() as Response })
  await fetch(`${url}/cases/1234/close`, close)
  await fetch(`${slow.url}/cases/1234/close`, close)
  expect((await traced()).attempts.map(({ attributes }) => attributes['error.type'])).toEqual([
    'ECONNRESET',
    undefined,
    'TimeoutError',
    undefined,
  ])
})

test('calls at once keep their own attempts', async () => {
  const { url, sent } = await start({ 'Casebook-Fault': 'latency=(0 50), seed=1' })
  const ids = Array.from({ length: 10 }, (_, index) => 1 + (index % 2))
  await Promise.all(ids.map((id) => fetch(`${url}/cases/${id}/close`, close)))

  const { requests, calls, attempts } = await traced()
  const parents = (children: ReadableSpan[]) => children.map(parentOf).sort()
  expect(new Set(attempts.map(idOf)).size).toBe(10)
  expect(parents(attempts)).toEqual(calls.map(idOf).sort())
  expect(parents(calls)).toEqual(requests.map(idOf).sort())
  expect((await sent()).map(({ traceparent }) => traceparent?.split('-')[2]).sort()).toEqual(
    attempts.map(idOf).sort(),
  )
})

test('a failed call is counted by the name of its error, and told to the caller', async () => {
  const { url } = await start({ Prefer: 'code=404' })
  const response = await fetch(`${url}/cases/1234/close`, close)
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ error: 'NotFoundError', message: 'Not found' })

  const { requests, calls } = await traced()
  expect(requests[0]?.attributes['http.response.status_code']).toBe(404)
  expect(calls[0]?.attributes).toEqual({ 'error.type': 'NotFoundError' })
  expect(await errors()).toEqual([
    {
      name: 'crm.call.errors',
      'error.type': 'NotFoundError',
      'crm.operation': 'closeCase',
      value: 1,
    },
  ])
})

test('a caller who hangs up ends the call', async () => {
  const caller = new AbortController()
  const { url } = await start(
    { 'Casebook-Fault': 'latency=60000' },
    {
      fetch: (url, init) => {
        caller.abort()
        return fetch(url, init)
      },
    },
  )
  const answered = fetch(`${url}/cases/1234/close`, { ...close, signal: caller.signal })
  await expect(answered).rejects.toThrow('aborted')
  await expect
    .poll(async () => (await traced()).calls.map(({ attributes }) => attributes))
    .toEqual([{ 'error.type': 'AbortedError' }])
})
