import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const close = (fault: string, { world = fault, url = mock.url, headers = {} } = {}) =>
  fetch(`${url}/api/2.0/crm/case/1234/close`, {
    method: 'PUT',
    headers: {
      Authorization: 'token',
      'Casebook-World': world,
      ...(fault && { 'Casebook-Fault': fault }),
      ...headers,
    },
  })

const statuses = async (count: number, fault: string, options = {}) => {
  const seen: number[] = []
  for (let index = 0; index < count; index++) seen.push((await close(fault, options)).status)
  return seen
}

test('a fault can fail the first two requests and let the third succeed', async () => {
  expect(await statuses(4, 'status=503, retry-after=2, times=2')).toEqual([503, 503, 200, 200])
})

test('faults count in each world for itself', async () => {
  const fault = 'status=500, times=1'
  expect(await statuses(2, fault, { world: 'left' })).toEqual([500, 200])
  expect(await statuses(2, fault, { world: 'right' })).toEqual([500, 200])
})

test('a status answers with the example of the contract, and with Retry-After', async () => {
  const response = await close('status=503, retry-after=7')
  expect(response.headers.get('retry-after')).toBe('7')
  expect(await response.json()).toMatchObject({ error: { message: 'ServiceUnavailable' } })
})

test('a status that the contract does not have is a problem', async () => {
  const response = await close('status=429, retry-after=1')
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1'])
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Fault',
    status: 429,
    detail: 'This fault was asked for. closeCase itself has no status 429.',
  })
})

test('a status strikes whatever the request is, without credentials too', async () => {
  expect((await close('status=502', { headers: { Authorization: '' } })).status).toBe(502)
})

test('latency keeps the answer waiting', async () => {
  const start = performance.now()
  expect((await close('latency=120')).status).toBe(200)
  expect(performance.now() - start).toBeGreaterThanOrEqual(119)
})

test('a connection can be reset, a body cut short or malformed', async () => {
  await expect(close('reset')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  const cut = await close('cut')
  expect(cut.status).toBe(200)
  await expect(cut.text()).rejects.toThrow()
  const malformed = await close('malformed')
  const text = await malformed.text()
  expect([malformed.status, text.length]).toEqual([
    200,
    Number(malformed.headers.get('content-length')),
  ])
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
})

test('a body can come slowly', async () => {
  const start = performance.now()
  const response = await close('drip=150')
  expect(await response.json()).toMatchObject({ response: { isClosed: true } })
  expect(performance.now() - start).toBeGreaterThanOrEqual(140)
})

test('a fault that cannot be understood is refused with what can be said', async () => {
  const response = await close('status=abc')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    detail: expect.stringContaining('status=200..599'),
  })
})

test('a fault of the whole mock strikes the requests that name none', async () => {
  const weak = await startMock({ fault: 'status=500, times=1, operation=closeCase' })
  onTestFinished(() => weak.close())
  expect(await statuses(2, '', { url: weak.url, world: 'a' })).toEqual([500, 200])
  expect((await close('status=504', { url: weak.url, world: 'b' })).status).toBe(504)
  await expect(startMock({ fault: 'nonsense=1' })).rejects.toThrow('nonsense is not known')
  await expect(startMock({ fault: 'reset, operation=nobody' })).rejects.toThrow(
    'there is no operation nobody. There are closeCase, updateCase,',
  )
})

test('a fault of the wire comes after the request was carried out', async () => {
  const world = await startMock({ state: true })
  onTestFinished(() => world.close())
  await expect(close('reset', { url: world.url, world: 'lost' })).rejects.toThrow()
  const state = await fetch(`${world.url}/__casebook/state`, {
    headers: { 'Casebook-World': 'lost' },
  })
  const {
    'r7-crm': { cases },
  } = (await state.json()) as {
    'r7-crm': { cases: { id: number; isClosed: boolean }[] }
  }
  expect(cases.find(({ id }) => id === 1234)?.isClosed).toBe(true)
})

test('closing the mock does not wait for slow answers', async () => {
  const slow = await startMock()
  const answer = close('latency=60000', { url: slow.url }).catch(() => undefined)
  await expect.poll(() => fetch(`${slow.url}/__casebook/health`).then(({ ok }) => ok)).toBe(true)
  const start = performance.now()
  await slow.close()
  expect(performance.now() - start).toBeLessThan(30_000)
  await answer
})
