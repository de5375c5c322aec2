import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Exchange } from './journal/exchange.ts'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

/** Asks for contacts in a world of its own, and gives what the journal says of that. */
async function recorded(world: string, headers: Record<string, string> = {}): Promise<Exchange> {
  // Fetch takes headers in Latin-1, so these are the bytes of UTF-8.
  const name = Buffer.from(world).toString('latin1')
  await fetch(`${mock.url}/api/2.0/crm/case/1/contact`, {
    headers: { Authorization: 'token', 'Casebook-World': name, ...headers },
  })
  const url = `${mock.url}/__casebook/requests?world=${encodeURIComponent(world)}`
  const [exchange] = (await (await fetch(url)).json()) as [Exchange]
  return exchange
}

test('an exchange has the time when it began and how long it took', async () => {
  const start = Date.now()
  const { time, milliseconds } = await recorded('slow', { 'Casebook-Fault': 'latency=60' })
  const end = Date.now()
  expect(milliseconds).toBeGreaterThanOrEqual(59)
  expect(milliseconds).toBeLessThanOrEqual(end - start + 1)
  expect(Date.parse(time)).toBeGreaterThanOrEqual(start - 1)
  expect(Date.parse(time)).toBeLessThanOrEqual(end - 59)
})

test.each<[string, Record<string, string>, number]>([
  ['preference', { Prefer: 'code=299' }, 404],
  ['fault', { 'Casebook-Fault': 'colour=red' }, 400],
])('the problem with a wrong %s is one of the operation', async (world, headers, status) => {
  expect(await recorded(world, headers)).toMatchObject({
    api: 'r7-crm',
    operationId: expect.stringMatching(/contact/i),
    milliseconds: expect.toSatisfy((value) => value > 0),
    response: { status },
  })
})

test('the name of a world may have any letters', async () => {
  expect((await recorded('тест')).world).toBe('тест')
})

test('the name of a world in Latin-1 stays', async () => {
  const headers = { 'Casebook-World': 'caf\u00e9' }
  expect((await recorded('café', headers)).world).toBe('café')
})
