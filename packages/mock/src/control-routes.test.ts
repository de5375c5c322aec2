import { readContracts } from '@casebook/openapi'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const get = async (path: string) => (await fetch(mock.url + path)).json()

/** Closes a case in a world of its own. */
const close = (world: string, headers: Record<string, string> = {}, caseid = '1234') =>
  fetch(`${mock.url}/api/2.0/crm/case/${caseid}/close`, {
    method: 'PUT',
    headers: { Authorization: 'secret-token', 'Casebook-World': world, ...headers },
  })

test('the mock says that it is well, and which contracts it has', async () => {
  const apis = readContracts().map(({ name, document }) => [name, document.info.version])
  expect(await get('/__casebook/health')).toEqual({ status: 'ok', apis: Object.fromEntries(apis) })
})

test.each(readContracts())('the contract $name can be had', async ({ name, document }) => {
  expect(await get(`/__casebook/openapi/${name}.json`)).toEqual(document)
})

test('the journal tells what was received, how it was judged, and what was answered', async () => {
  await close('journal', { Prefer: 'code=403' })
  await close('journal', {}, '0')
  const [forbidden, invalid] = (await get('/__casebook/requests?world=journal')) as object[]
  expect(forbidden).toMatchObject({
    world: 'journal',
    api: 'r7-crm',
    operationId: 'closeCase',
    request: {
      method: 'PUT',
      url: '/api/2.0/crm/case/1234/close',
      headers: { authorization: '***', prefer: 'code=403' },
    },
    violations: [],
    response: { status: 403, body: expect.stringContaining('Access Denied') },
  })
  expect(invalid).toMatchObject({
    violations: [{ in: 'path', name: 'caseid', rule: 'minimum' }],
    response: { status: 400 },
  })
  expect(JSON.stringify([forbidden, invalid])).not.toContain('secret-token')
})

test('the journal has what no operation answered, and not the calls to the mock itself', async () => {
  const headers = { 'Casebook-World': 'others' }
  await fetch(`${mock.url}/nowhere`, { headers })
  await fetch(`${mock.url}/core/casemgr/v3/case/1/close`, { method: 'DELETE', headers })
  await fetch(`${mock.url}/api/2.0/crm/case/%zz/contact`, { headers })
  await fetch(`${mock.url}/__casebook/health`, { headers })
  const found = (await get('/__casebook/requests?world=others')) as {
    request: { url: string }
    response: { status: number }
  }[]
  expect(found.map(({ request, response }) => [request.url, response.status])).toEqual([
    ['/nowhere', 404],
    ['/core/casemgr/v3/case/1/close', 405],
    ['/api/2.0/crm/case/%zz/contact', 400],
  ])
})

test('the journal has faults, a reset connection too', async () => {
  await close('faults', { 'Casebook-Fault': 'reset' }).catch(() => undefined)
  await close('faults', { 'Casebook-Fault': 'malformed' })
  const [reset, malformed] = (await get('/__casebook/requests?world=faults')) as object[]
  expect(reset).toMatchObject({ fault: 'reset', response: { status: 0 } })
  expect(malformed).toMatchObject({ fault: 'malformed', response: { status: 200 } })
})

test('filters of the journal are checked', async () => {
  expect(await get('/__casebook/requests?colour=red')).toMatchObject({
    status: 400,
    detail: expect.stringContaining('There is no filter "colour". The filters are world, api,'),
  })
  await close('filters')
  await close('filters', { Prefer: 'code=404' })
  expect(await get('/__casebook/requests?world=filters&status=4xx')).toHaveLength(1)
})

test('a reset of one world leaves the others, a reset of all leaves nothing', async () => {
  await close('kept')
  await close('gone')
  const reset = (headers = {}) => fetch(`${mock.url}/__casebook/reset`, { method: 'POST', headers })
  expect((await reset({ 'Casebook-World': 'gone' })).status).toBe(204)
  expect(await get('/__casebook/requests?world=gone')).toEqual([])
  expect(await get('/__casebook/requests?world=kept')).toHaveLength(1)
  expect((await reset()).status).toBe(204)
  expect(await get('/__casebook/requests')).toEqual([])
})

const call = (method: string, path: string) => fetch(mock.url + path, { method })

test('HEAD, OPTIONS and wrong methods of the control routes are answered as HTTP says', async () => {
  const head = await call('HEAD', '/__casebook/health')
  expect([head.status, await head.text()]).toEqual([200, ''])

  const options = await call('OPTIONS', '/__casebook/reset')
  expect(options.status).toBe(204)
  expect(Object.fromEntries(options.headers)).toMatchObject({
    allow: 'POST, OPTIONS',
    'access-control-allow-methods': 'POST, OPTIONS',
  })

  const wrong = await call('GET', '/__casebook/reset')
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
  expect(await wrong.json()).toMatchObject({
    detail: 'GET is not among the methods of this path: POST, OPTIONS.',
  })
  const requests = await call('DELETE', '/__casebook/requests?limit=1')
  expect([requests.status, requests.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
})

test('an unknown control route is refused with those that there are', async () => {
  const unknown = await call('GET', '/__casebook/helth')
  expect(unknown.status).toBe(404)
  const { detail } = (await unknown.json()) as { detail: string }
  expect(detail).toMatch(/^The mock has no \/__casebook\/helth\. It has \/__casebook\/health, /)
  expect(detail).toMatch(/, \/__casebook\/reset\.$/)
})

test('a reset takes the world from the query too, and refuses what it does not know', async () => {
  await close('asked')
  await close('other')
  expect((await call('POST', '/__casebook/reset?world=asked')).status).toBe(204)
  expect(await get('/__casebook/requests?world=asked')).toEqual([])
  expect(await get('/__casebook/requests?world=other')).toHaveLength(1)

  const refusal = async (query: string) => {
    const response = await call('POST', `/__casebook/reset?${query}`)
    return [response.status, ((await response.json()) as { detail: string }).detail]
  }
  expect(await refusal('wrld=other')).toEqual([
    400,
    'There is no parameter "wrld". The only one is world.',
  ])
  expect(await refusal('world=a&world=b')).toEqual([
    400,
    'The parameter "world" is given more than once.',
  ])
  expect(await refusal('world=')).toEqual([
    400,
    'The parameter "world" has no value. Give it a name.',
  ])
  expect(await get('/__casebook/requests?world=other')).toHaveLength(1)
})

test('the state of a world can be asked for by the query', async () => {
  const stateful = await startMock({ state: true })
  onTestFinished(() => stateful.close())
  const state = async (query: string, headers = {}) => {
    const response = await fetch(`${stateful.url}/__casebook/state${query}`, { headers })
    return [response.status, await response.json()]
  }
  await fetch(`${stateful.url}/api/2.0/crm/case/1234/close`, {
    method: 'PUT',
    headers: { Authorization: 'token', 'Casebook-World': 'closed' },
  })
  const closed = await state('', { 'Casebook-World': 'closed' })
  expect(await state('?world=closed')).toEqual(closed)
  expect(await state('?world=fresh')).not.toEqual(closed)
  expect(await state('?name=closed')).toMatchObject([400, { title: 'Bad Request' }])
})
