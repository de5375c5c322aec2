import type { Token } from '@casebook/client/r7-crm'
import { type Mock, startMock } from '@casebook/mock'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type ExampleCall, exampleCalls } from './client-calls.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())
afterEach(() => void vi.useRealTimers())

const isOpen = ({ operation }: ExampleCall) => operation.security.length === 0
const closed = exampleCalls.filter((call) => !isOpen(call))
const [call] = closed as [ExampleCall]

/** Takes the tokens that a test calls good. The mock sees no others, and answers as the API does without a token. */
function gate(isGood: (token: string) => boolean) {
  const seen: (string | undefined)[] = []
  const open = async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    const token = headers.get('Authorization')?.split(' ').at(-1)
    seen.push(token)
    if (!token || !isGood(token)) headers.delete('Authorization')
    return fetch(url, { ...init, headers })
  }
  return { seen, fetch: open }
}

/** A source of tokens that gives one after the other, and the last again and again. */
function source(...tokens: Token[]) {
  return vi.fn(async () => (tokens.length > 1 ? tokens.shift() : tokens[0]) as Token)
}

const times = <Outcome>(count: number, send: () => Promise<Outcome>) =>
  Promise.all(Array.from({ length: count }, send))

test.each(closed)('concurrent calls share one call of the token function: $title', async (each) => {
  const { seen, fetch } = gate((token) => token === 'good')
  const token = source('good')
  const client = each.create(mock.url, { token, fetch })
  const results = await times(20, () => each.send(client))
  await each.sendByPath(client)
  expect(results.map(({ error }) => error)).toEqual(Array(20).fill(undefined))
  expect(token).toHaveBeenCalledTimes(1)
  expect(seen).toEqual(Array(21).fill('good'))
})

test.each(closed)(
  'the token function is called once more on 401, and concurrent calls share that: $title',
  async (each) => {
    const { seen, fetch } = gate((token) => token === 'fresh')
    const token = source('stale', 'fresh')
    const client = each.create(mock.url, { token, fetch })
    const results = await times(20, () => each.send(client))
    expect(results.map(({ error }) => error)).toEqual(Array(20).fill(undefined))
    expect(token).toHaveBeenCalledTimes(2)
    expect(seen.toSorted()).toEqual([...Array(20).fill('fresh'), ...Array(20).fill('stale')])
    expect((await each.send(client)).error).toBeUndefined()
    expect(token).toHaveBeenCalledTimes(2)
  },
)

test.each(closed)('calls by path get a new token on 401 too: $title', async (each) => {
  const { seen, fetch } = gate((token) => token === 'fresh')
  const client = each.create(mock.url, { token: source('stale', 'fresh'), fetch })
  expect((await each.sendByPath(client)).error).toBeUndefined()
  expect(seen).toEqual(['stale', 'fresh'])
})

test.each(closed)(
  'a second 401 is the error of the call, also with retries: $title',
  async (each) => {
    const { seen, fetch } = gate(() => false)
    const token = source('one', 'two', 'three')
    const { error } = await each.send(each.create(mock.url, { token, fetch, retries: 2 }))
    expect([error?.name, error?.status, error?.attempts]).toEqual(['UnauthorizedError', 401, 2])
    expect(seen).toEqual(['one', 'two'])
    expect(token).toHaveBeenCalledTimes(2)
  },
)

test('nothing is sent again with the token that was refused', async () => {
  for (const token of ['bad', source('bad')]) {
    const { seen, fetch } = gate(() => false)
    expect((await call.send(call.create(mock.url, { token, fetch }))).error?.status).toBe(401)
    expect(seen).toEqual(['bad'])
  }
})

test.each([(date: Date) => date, (date: Date) => date.toISOString()])(
  'a token is renewed a minute before it expires: %#',
  async (write) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') })
    const { seen, fetch } = gate(() => true)
    const expires = write(new Date('2026-11-22T11:00:00Z'))
    const client = call.create(mock.url, { token: source({ token: 'one', expires }, 'two'), fetch })
    for (const time of ['10:00:00', '10:58:59', '10:59:01', '23:00:00']) {
      vi.setSystemTime(`2026-11-22T${time}Z`)
      await times(3, () => call.send(client))
    }
    expect(seen).toEqual([...Array(6).fill('one'), ...Array(6).fill('two')])
  },
)

test('a token that lives for two minutes is renewed when nine tenths of them are over', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') })
  const { seen, fetch } = gate(() => true)
  const token = source({ token: 'one', expires: '2026-11-22T10:02:00Z' }, 'two')
  const client = call.create(mock.url, { token, fetch })
  for (const time of ['10:00:00', '10:01:47', '10:01:49']) {
    vi.setSystemTime(`2026-11-22T${time}Z`)
    await call.send(client)
  }
  expect(seen).toEqual(['one', 'one', 'two'])
})

test.each(closed)(
  'a token function that fails makes a TokenError of all who wait for it, and the next call recovers: $title',
  async (each) => {
    const { seen, fetch } = gate(() => true)
    const cause = new Error('no token today')
    const token = vi.fn(async () => 'good').mockRejectedValueOnce(cause)
    const client = each.create(mock.url, { token, fetch, retries: 2 })
    for (const { data, error } of await times(5, () => each.send(client))) {
      expect(data).toBeUndefined()
      expect(error).toMatchObject({ name: 'TokenError', attempts: 0, retryable: false, cause })
    }
    expect([token.mock.calls.length, seen]).toEqual([1, []])
    expect((await each.send(client)).error).toBeUndefined()
    expect([token.mock.calls.length, seen]).toEqual([2, ['good']])
  },
)

test('a renewal that fails is a TokenError too, and the next call recovers', async () => {
  const { fetch } = gate((token) => token === 'fresh')
  const token = vi
    .fn(async () => 'fresh')
    .mockResolvedValueOnce('stale')
    .mockRejectedValueOnce(new Error('no token today'))
  const client = call.create(mock.url, { token, fetch })
  expect((await call.send(client)).error).toMatchObject({ name: 'TokenError', attempts: 1 })
  expect((await call.send(client)).error).toBeUndefined()
})

test.each([
  undefined,
  '',
  ' ',
  7,
  'to\nken',
  'tökén',
  {},
  { token: '' },
  { token: 'x', expires: 'soon' },
])('what is no token is a TokenError that does not tell it: %j', async (given) => {
  const { seen, fetch } = gate(() => true)
  const client = call.create(mock.url, { token: () => given as never, fetch })
  const { error } = await call.send(client)
  expect(error).toMatchObject({ name: 'TokenError', cause: { name: 'TypeError' } })
  expect(`${error?.cause}`).not.toMatch(/to\nken|tökén/)
  expect(seen).toEqual([])
})

test('a token function that throws at once is as one that rejects', async () => {
  const token = () => {
    throw new Error('no token today')
  }
  expect((await call.send(call.create(mock.url, { token }))).error?.name).toBe('TokenError')
})

test.each(exampleCalls.filter(isOpen))(
  'what needs no token asks for none and sends none: $title',
  async ({ create, send }) => {
    const { seen, fetch } = gate(() => true)
    const token = source('good')
    expect((await send(create(mock.url, { token, fetch }))).error).toBeUndefined()
    expect([token.mock.calls.length, seen]).toEqual([0, [undefined]])
  },
)
