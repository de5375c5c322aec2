import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { inspect } from 'node:util'
import type { CallOptions, ClientOptions, Hooks } from '@casebook/client/r7-crm'
import type { Schema } from '@casebook/openapi'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  type AnyClient,
  type AnyError,
  type ExampleCall,
  exampleCalls,
  schemaOf,
} from './client-calls.ts'

const SECRET = 'hush4711'
const secret = (what: string) => `${SECRET}-${what}`

/** Everything that a program could print without asking for secrets: errors, events, and the console. */
const printed: unknown[] = []
beforeEach(() => {
  printed.length = 0
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...said) => void printed.push(...said))
})
afterEach(() => void vi.restoreAllMocks())

const keep = (event: object) => void printed.push(event)
const hooks: Required<Hooks> = { onRequest: keep, onResponse: keep, onRetry: keep, onEnd: keep }

const isSecret = ({ document }: ExampleCall, schema: Schema | undefined) => {
  const { format, 'x-secret': hidden } = schemaOf(document, schema)
  return hidden === true || format === 'password'
}

/** Calls whose path has a secret. */
const secretPaths = exampleCalls.filter((call) =>
  call.operation.parameters.some((each) => isSecret(call, each.schema as Schema)),
)

/** The arguments of a call, with secrets of ours wherever the contract says that there is one. */
function withSecrets(call: ExampleCall): Record<string, unknown> {
  const { parameters, requestBody } = call.operation
  const body = schemaOf(call.document, requestBody?.content[0]?.schema)
  const properties = Object.entries(body.properties ?? {}) as [string, Schema][]
  const places = [
    ...parameters.map(({ name, schema }) => [name, schema as Schema] as const),
    ...properties,
  ]
  const names = places.flatMap(([name, schema]) => (isSecret(call, schema) ? name : []))
  return { ...call.given, ...Object.fromEntries(names.map((name) => [name, secret(name)])) }
}

const answer = (
  status: number,
  body: string | null = JSON.stringify({ token: secret('answer') }),
) =>
  new Response(body, {
    status,
    headers: { 'Set-Cookie': `key=${secret('cookie')}`, 'Content-Type': 'application/json' },
  })
const never = () => new Promise<Response>(() => {})

/** The ways in which a call fails without a status of the contract, by the class that tells. */
const failures: Record<string, ClientOptions> = {
  UnexpectedStatusError: { fetch: async () => answer(418) },
  InvalidAnswerError: { fetch: async () => answer(200, `{"token":"${secret('answer')}"`) },
  TimeoutError: { fetch: never, timeout: 1 },
  AbortedError: { fetch: () => Promise.reject(new Error('The signal came first.')) },
  TokenError: { token: () => ({ token: `${secret('token')}\n${secret('token')}` }) },
  ConnectionError: { fetch: () => Promise.reject(new TypeError('fetch failed')) },
}

const failing = exampleCalls.flatMap((call) => [
  ...call.operation.responses
    .filter(({ status }) => status >= 400)
    .map(({ status }) => ({
      ...call,
      failure: `${status}`,
      options: { fetch: async () => answer(status) },
    })),
  ...Object.entries(failures)
    .filter(([name]) => name !== 'InvalidAnswerError' || call.operation.responses[0]?.content[0])
    .filter(([name]) => name !== 'TokenError' || call.operation.security.length > 0)
    .map(([failure, options]) => ({ ...call, failure, options })),
])

const watched = { token: secret('token'), retries: 1, retryDelay: 1, hooks }
const send = (client: AnyClient, call: ExampleCall, options?: CallOptions) =>
  client[call.operation.operationId]?.(withSecrets(call), options)

test('there are secrets to hide: in a path, in a body and in a header', () => {
  const all = exampleCalls.map(withSecrets)
  expect(all.some((given) => JSON.stringify(given).includes(SECRET))).toBe(true)
  expect(secretPaths).not.toEqual([])
})

test.each(secretPaths)('calls by path hide what is secret in their path: $title', async (call) => {
  const client = call.create('http://a.example', { ...watched, ...failures.ConnectionError })
  const error = (await call.sendByPath(client).catch((error: unknown) => error)) as AnyError
  expect(new URL(error.url).pathname.split('/')).toContain('***')
  for (const value of Object.values(call.given))
    expect(inspect([error, printed], { depth: 10, showHidden: true })).not.toContain(`/${value}`)
})

test.each(failing)(
  'no secret is in an error, an event or on the console: $title fails with $failure',
  async ({ failure, options, ...call }) => {
    const client = call.create('http://a.example', { ...watched, ...options })
    const signal = failure === 'AbortedError' ? { signal: AbortSignal.abort('enough') } : {}
    const error = (await send(client, call, signal))?.error as AnyError
    expect([error.name, `${error.status}`]).toContain(failure)
    printed.push(error, error.stack, client)
    expectNoSecrets()
  },
)

const closed = exampleCalls.filter(({ operation }) => operation.security.length > 0)

test.each(closed)('nor when the server repeats the token: $title', async (call) => {
  const { token } = watched
  for (const text of [
    `${token} is too old`,
    JSON.stringify({ error: { message: token }, token }),
  ]) {
    const fetch = async () => new Response(text, { status: 401 })
    const result = await send(call.create('http://a.example', { ...watched, fetch }), call)
    expect(result?.error?.status).toBe(401)
    printed.push(result?.error)
  }
  expectNoSecrets()
})

test.each(exampleCalls)(
  'nor in what the platform says of a broken connection: $title',
  async (call) => {
    const server = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (const closed of [false, true]) {
      if (closed) await once(server.close(), 'close')
      const result = await send(call.create(origin, watched), call)
      expect(result?.error?.name).toBe('ConnectionError')
      printed.push(result?.error)
    }
    expectNoSecrets()
  },
)

test.each(exampleCalls)('nor in the events of a call that succeeds: $title', async (call) => {
  const [success] = call.operation.responses
  const { value } = success?.content[0]?.examples[0] ?? {}
  const fetch = async () =>
    answer(success?.status ?? 0, value === undefined ? null : JSON.stringify(value))
  const client = call.create('http://a.example', { ...watched, fetch })
  await send(client, call)
  expect(printed.length).toBeGreaterThan(0)
  expectNoSecrets()
})

function expectNoSecrets() {
  for (const each of printed) {
    const texts = [String(each), inspect(each, { depth: 10, showHidden: true })]
    expect([...texts, JSON.stringify(each)].join()).not.toContain(SECRET)
  }
}
