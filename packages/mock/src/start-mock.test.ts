import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const close = (caseid: string, headers: Record<string, string> = {}, suffix = '') =>
  fetch(`${mock.url}/api/2.0/crm/case/${caseid}/close${suffix}`, {
    method: 'PUT',
    headers: { Authorization: 'token', ...headers },
  })

const update = (body: string, contentType = 'application/json') =>
  fetch(`${mock.url}/api/2.0/crm/case/1234`, {
    method: 'PUT',
    headers: { Authorization: 'token', 'Content-Type': contentType },
    body,
  })

const closeMany = (ids: string, headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/core/casemgr/v3/case/${ids}/close`, {
    method: 'PATCH',
    headers: { Authorization: 'Bearer token', 'Accept-Language': 'en-US', ...headers },
  })

test('closing a case answers with a closed case', async () => {
  const response = await close('1234')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toMatchObject({ status: 0, response: { id: 1234, isClosed: true } })
})

test('a path that ends in .xml gives the same answer as XML', async () => {
  const response = await close('1234', {}, '.xml')
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  expect(await response.text()).toMatch(
    /^<result>.*<title>Exhibition organization<\/title><isClosed>true<\/isClosed>.*<\/result>$/,
  )
})

test('an error can be had as XML too', async () => {
  const response = await close('1234', { Prefer: 'code=404' }, '.xml')
  expect(response.status).toBe(404)
  expect(await response.text()).toBe(
    '<result><status>1</status><statusCode>404</statusCode><error><message>Not found</message><hresult>-2147467259</hresult><data /></error></result>',
  )
})

test.each(['text/xml', 'application/json;q=0.5, text/xml', 'text/html'])(
  'an Accept of %j is not read where the contract says that the API does not read it',
  async (Accept) => {
    const response = await close('1234', { Accept })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ])
    const xml = await close('1234', { Accept }, '.xml')
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  },
)

test.each(['text/csv', 'nonsense', ';;,', 'application/json;charset=latin1;q=x'])(
  'an Accept of %j that nothing satisfies gets JSON',
  async (Accept) => {
    const response = await close('1234', { Accept })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  },
)

test('Prefer chooses the status and the example', async () => {
  expect((await close('1234', { Prefer: 'code=403' })).status).toBe(403)
  const documented = await close('1234', { Prefer: 'example=documented' })
  expect(await documented.json()).toMatchObject({ response: { isClosed: false, id: 0 } })
  const second = await close('1234', { Prefer: 'code=403, example=moduleForbidden' })
  expect(await second.json()).toMatchObject({ error: { message: 'Forbidden' } })
})

test.each([
  ['code=418', 'closeCase has no status 418. It has 200, 400, 401, 402, 403, 404, 405, 500, 503.'],
  ['example=lost', 'Status 200 of closeCase has no example "lost". It has closed, documented.'],
  [
    'code=404, example=closed',
    'Status 404 of closeCase has no example "closed". It has notFound, routeNotFound. Status 200 has it: say code=200 instead.',
  ],
])('%s cannot be had, and the answer says what can', async (Prefer, detail) => {
  const response = await close('1234', { Prefer })
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(await response.json()).toMatchObject({ detail })
})

test('an example that stands in one media type only can be had whatever is accepted', async () => {
  const response = await close('1234', {
    Accept: 'application/json',
    Prefer: 'code=404, example=routeNotFound',
  })
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'text/html; charset=utf-8',
  ])
})

test('a Retry-After of the contract is sent', async () => {
  expect((await close('1234', { Prefer: 'code=503' })).headers.get('retry-after')).toBe('10')
})

test('without credentials each API answers with its own 401', async () => {
  const portal = await fetch(`${mock.url}/api/2.0/crm/case/1234/close`, { method: 'PUT' })
  expect([portal.status, await portal.text()]).toEqual([401, 'Unauthorized'])
  const egain = await fetch(`${mock.url}/core/casemgr/v3/case/1/close`, { method: 'PATCH' })
  expect([egain.status, await egain.json()]).toEqual([
    401,
    expect.objectContaining({ code: '401-101' }),
  ])
})

test.each([
  [
    'malformed JSON',
    '{"title":',
    "Unexpected character encountered while parsing value: t. Path '', line 0, position 0.",
  ],
  ['JSON that is not an object', '["title"]', 'Input string was not in a correct format.'],
  ['a missing title', '{"isPrivate":true}', 'Value does not fall within the expected range.'],
  ['an empty title', '{"title":""}', 'Value does not fall within the expected range.'],
  ['null in place of a title', '{"title":null}', 'Value does not fall within the expected range.'],
  [
    'null in place of a list',
    '{"title":"Fair","members":null}',
    'Input string was not in a correct format.',
  ],
  [
    'a number where true or false belongs',
    '{"title":"Fair","isPrivate":1}',
    'String was not recognized as a valid Boolean.',
  ],
  [
    'an identifier of a user that is no GUID',
    '{"title":"Fair","accessList":["9924256A-739C-462b-AF15-E652A3B1B6EB","mike"]}',
    'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).',
  ],
  [
    'a number of more than 32 bits',
    '{"title":"Fair","members":[3000000000]}',
    'Value was either too large or too small for an Int32.',
  ],
  ['no body', '', 'Value does not fall within the expected range.'],
])("%s gets the contract's 400 for that cause", async (_, body, message) => {
  const response = await update(body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ status: 1, statusCode: 400, error: { message } })
})

test('an identifier that is no number is another path, one that is too large is refused', async () => {
  for (const id of ['abc', '1e3', '0x10', '1.0', '%201', '+1', '-1']) {
    const text = await fetch(`${mock.url}/api/2.0/crm/case/${id}/close`, { method: 'PUT' })
    expect([text.status, text.headers.get('content-type')]).toEqual([
      405,
      'text/html; charset=utf-8',
    ])
  }
  expect((await close('007')).status).toBe(200)
  const large = await close('3000000000')
  expect([large.status, await large.json()]).toEqual([
    400,
    expect.objectContaining({
      error: expect.objectContaining({
        message: 'Value was either too large or too small for an Int32.',
      }),
    }),
  ])
})

test('a body that a portal ignores is ignored', async () => {
  const response = await fetch(`${mock.url}/api/2.0/crm/case/1234/close`, {
    method: 'PUT',
    headers: { Authorization: 'token', 'Content-Type': 'application/json' },
    body: '{}',
  })
  expect(response.status).toBe(200)
})

test('what eGain does not allow is refused with the code for it', async () => {
  const code = async (response: Response) => [response.status, await response.json()]
  const url = `${mock.url}/core/casemgr/v3/case/1/close`
  const headers = { Authorization: 'Bearer token', 'Accept-Language': 'en-US' }
  expect(await code(await fetch(`${url}?dry=1&fast=1`, { method: 'PATCH', headers }))).toEqual([
    400,
    { code: '400-101', developerMessage: "Unsupported query parameter(s) supplied: 'dry,fast'." },
  ])
  expect(await code(await fetch(url, { method: 'PATCH', headers, body: 'x' }))).toEqual([
    400,
    expect.objectContaining({ code: '400-203' }),
  ])
  for (const language of ['*', 'en', '']) {
    expect(await code(await closeMany('1', { 'Accept-Language': language }))).toEqual([
      406,
      expect.objectContaining({ code: '406-100' }),
    ])
  }
})

test('a refused request says where it breaks which rule', async () => {
  const response = await update('{"title":"","isNotify":1}')
  expect(JSON.parse(response.headers.get('casebook-violations') ?? '')).toEqual([
    expect.objectContaining({ in: 'body', name: 'title', rule: 'minLength' }),
    expect.objectContaining({ in: 'body', name: 'isNotify', rule: 'type' }),
  ])
})

test('an answer says what the request said, an example that was asked for does not', async () => {
  expect(await (await close('77')).json()).toMatchObject({ response: { id: 77 } })
  const updated = await update('{"title":"Ярмарка"}')
  expect(await updated.json()).toMatchObject({ response: { id: 1234, title: 'Ярмарка' } })
  const preferred = await close('77', { Prefer: 'example=closed' })
  expect(await preferred.json()).toMatchObject({ response: { id: 1234 } })
})

test('several identifiers may be joined by a literal or an encoded comma', async () => {
  expect((await closeMany('1001,1002')).status).toBe(204)
  expect((await closeMany('1001%2C1002')).status).toBe(204)
  expect((await closeMany('1'.repeat(20_000))).status).toBe(204)
  expect((await closeMany('1'.repeat(20_001))).status).toBe(404)
})

test('a literal comma where one number belongs is another path', async () => {
  expect((await close('1001,1002')).status).toBe(405)
})

test('an unknown path is a problem', async () => {
  const response = await fetch(`${mock.url}/api/2.0/crm/nothing`)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
})

test.each([
  ['a bad percent sign', 'GET /api/2.0/crm/case/%zz/contact HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['an unknown method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['an oversized header', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
  [
    'an oversized body',
    'PUT /api/2.0/crm/case/1 HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 20000000\r\n\r\n',
    413,
  ],
])('%s is refused, and the next request is answered', async (_, bytes, status) => {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  socket.end(bytes)
  expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect((await close('1234')).status).toBe(200)
})

test('a body that never ends keeps nobody else waiting', async () => {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  socket.write(
    'PUT /api/2.0/crm/case/1 HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  )
  expect((await close('1234')).status).toBe(200)
  socket.destroy()
})

test('the ending of a path chooses the format, as on a portal', async () => {
  const headers = { Authorization: 'token', Accept: 'application/json' }
  const type = async (path: string, more = {}) => {
    const response = await fetch(`${mock.url}/api/2.0/crm/case/${path}`, {
      method: 'PUT',
      headers: { ...headers, ...more },
      ...('Content-Type' in more && { body: '{"title":"Fair"}' }),
    })
    return [response.status, response.headers.get('content-type')]
  }
  expect(await type('1234/close.xml')).toEqual([200, 'text/xml; charset=utf-8'])
  expect(await type('1234/close.json')).toEqual([200, 'application/json; charset=utf-8'])
  expect(await type('1234.json', { 'Content-Type': 'application/json' })).toEqual([
    200,
    'application/json; charset=utf-8',
  ])
  // A request that is labelled as JSON gets JSON, whatever the path says.
  expect(await type('1234.xml', { 'Content-Type': 'application/json' })).toEqual([
    200,
    'application/json; charset=utf-8',
  ])
  expect(await type('abc.xml')).toEqual([405, 'text/html; charset=utf-8'])
})

test('closing does not wait for a request that never ends', async () => {
  const other = await startMock()
  const socket = connect(Number(new URL(other.url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(
    'PUT /api/2.0/crm/case/1 HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  )
  await fetch(other.url)
  await other.close()
  await expect(fetch(other.url)).rejects.toThrow()
})

test('a list parameter that a portal ignores is ignored', async () => {
  const list = (query: string) =>
    fetch(`${mock.url}/api/2.0/crm/case/1/contact?${query}`, {
      headers: { Authorization: 'token' },
    })
  for (const query of ['count=abc', 'count=5000&startIndex=x', 'sortOrder=DESC', 'unknown=1']) {
    expect([query, (await list(query)).status]).toEqual([query, 200])
  }
})

test.each([
  [{ port: 'x' }, 'port is x, which is not a whole number from 0 to 65535.'],
  [{ host: '' }, 'host is empty. It takes the address to listen on, such as 127.0.0.1.'],
  [{ host: ' ' }, 'host is " ". It takes the address to listen on, such as 127.0.0.1.'],
  [{ contracts: ['a.yaml'], root: '' }, 'root is empty. It takes a folder.'],
  [{ root: '.' }, 'root is for OpenAPI files: name one.'],
  [{ allowedHosts: 'a.example' }, 'allowedHosts must be a list of names.'],
  [
    { allowedHosts: ['http://a.example'] },
    'allowedHosts has "http://a.example", which is not the name of a host: leave out the scheme, the port and the path.',
  ],
  [{ contracts: [] }, 'contracts must be a list of paths of OpenAPI files, with at least one.'],
  [
    { contracts: 'a.yaml' },
    'contracts must be a list of paths of OpenAPI files, with at least one.',
  ],
  [{ watch: true }, 'There is nothing to watch: name an OpenAPI file.'],
])('the options %j are refused in a sentence', async (options, message) => {
  await expect(startMock(options as object)).rejects.toThrow(message)
})

test('state that no contract speaks of is a warning', async () => {
  const file = new URL('contract-files/fixtures/music.json', import.meta.url).pathname
  const other = await startMock({ contracts: [file], state: true })
  expect(other.warnings).toContain(
    'music keeps no state: it does not say what requests change (x-state).',
  )
  await other.close()
})
