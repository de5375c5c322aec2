import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runCurl } from '../run-curl.ts'
import { type Mock, startMock } from '../start-mock.ts'
import { startOn } from '../start-on.ts'
import { writeFiles } from './write-files.ts'

const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url).pathname

let mock: Mock
beforeAll(async () => {
  const contracts = ['library/openapi.yaml', 'music.json', 'nasty.yaml'].map(fixture)
  mock = await startMock({ contracts })
})
afterAll(() => mock.close())

const nasty = (path: string, headers: object = {}, init: RequestInit = {}) =>
  fetch(`${mock.url}/nasty/v2${path}`, { ...init, headers: { 'X-Key': 'key', ...headers } })

const post = (path: string, body: unknown, mediaType = 'application/json') =>
  nasty(
    path,
    { 'Content-Type': mediaType },
    { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) },
  )

async function said(answer: Promise<Response>) {
  const response = await answer
  return [response.status, response.headers.get('content-type'), await response.text()]
}

/** The status, and where a request breaks which rules. */
async function judged(answer: Promise<Response>) {
  const response = await answer
  const violations = JSON.parse(response.headers.get('casebook-violations') ?? '[]') as {
    in: string
    name: string
    rule: string
  }[]
  return [response.status, ...violations.map((each) => `${each.in} ${each.name} ${each.rule}`)]
}

test('each operation answers the command that the mock shows for it, with a success where it has one', async () => {
  const answers = []
  for (const { method, path, curl } of mock.routes) {
    answers.push(`${(await runCurl(curl)).status} ${method} ${path}`)
  }
  expect(answers).toHaveLength(mock.routes.length)
  expect(answers.filter((answer) => !answer.startsWith('2'))).toEqual([
    '302 GET /nasty/v2/no-success',
    '501 GET /nasty/v2/no-responses',
  ])
})

const JSON_TYPE = 'application/json; charset=utf-8'
const TEXT_TYPE = 'text/plain; charset=utf-8'

test.each([
  ['/ranges', {}, 200, JSON_TYPE, '{"range":true}'],
  ['/ranges', { Prefer: 'code=206' }, 206, JSON_TYPE, '{"range":true}'],
  ['/ranges', { Prefer: 'code=418' }, 418, JSON_TYPE, '{"wrong":true}'],
  ['/ranges', { Prefer: 'code=503' }, 503, JSON_TYPE, '{"default":true}'],
  ['/default', {}, 200, JSON_TYPE, '{"id":"1","name":"thing"}'],
  ['/default', { Prefer: 'code=418' }, 418, JSON_TYPE, '{"id":"1","name":"thing"}'],
  ['/upgrade', {}, 200, null, ''],
  ['/any', {}, 200, JSON_TYPE, '{"any":true}'],
  ['/any', { Accept: 'text/xml' }, 200, 'text/xml; charset=utf-8', '<xml><any>true</any></xml>'],
  ['/any-text', {}, 200, TEXT_TYPE, 'any'],
  [
    '/any-application',
    { Accept: 'application/xml' },
    200,
    'application/xml; charset=utf-8',
    '<Thing><id>1</id><name>thing</name></Thing>',
  ],
  ['/image', {}, 200, 'image/png', 'string'],
  ['/charset', {}, 200, 'application/json;charset=UTF-8', '{"ü":"ü"}'],
  ['/no-media-type', {}, 200, JSON_TYPE, '{"json":true}'],
  ['/xml', { Accept: 'application/json' }, 200, JSON_TYPE, '{"id":"1","name":"thing"}'],
  ['/xml-text', {}, 200, 'text/xml; charset=utf-8', '<thing><id>1</id></thing>'],
  ['/json-text', {}, 200, JSON_TYPE, '{"parsed":true}'],
  ['/bare-examples', {}, 200, JSON_TYPE, '{"id":1}'],
  ['/bare-examples', { Prefer: 'example=second' }, 200, JSON_TYPE, '{"id":2}'],
  ['/elsewhere', {}, 200, JSON_TYPE, '{"id":"1","name":"thing"}'],
  ['/in-schema', {}, 200, JSON_TYPE, '{"in":"schema"}'],
  ['/files/list', {}, 200, TEXT_TYPE, 'all files'],
  ['/files/a%2Flist', {}, 200, TEXT_TYPE, 'any file'],
  ['/things/1/x', {}, 200, TEXT_TYPE, 'x'],
  ['/things/1/y', {}, 200, TEXT_TYPE, 'y'],
  ['/referred', {}, 200, JSON_TYPE, '{"shared":true}'],
  ['/keys', {}, 401, JSON_TYPE, '{"who":"are you"}'],
])('%s with %j is answered', async (path, headers, ...answer) => {
  expect(await said(nasty(path, headers))).toEqual(answer)
})

test.each([
  ['/ranges', 'code=999', 'same has no status 999. It has 4XX, 2XX, default.'],
  ['/ranges', 'code=101', 'same has no status 101. It has 4XX, 2XX, default.'],
  ['/ranges', 'example=x', 'Status 200 of same has no example "x". It has default.'],
  ['/ranges', 'dynamic=true', 'Status 200 of same has no schema to make up values from.'],
])('%s has no answer for %s, and says so', async (path, Prefer, detail) => {
  const response = await nasty(path, { Prefer })
  expect([response.status, await response.json()]).toEqual([
    404,
    expect.objectContaining({ detail }),
  ])
})

test.each([
  ['/a/x.tar.csv', {}, [200]],
  ['/a/x.exe', {}, [422, 'path c enum']],
  ['/users/x', {}, [422, 'path user_id type']],
  ['/ranges', { 'X-Key': '' }, [401, 'security X-Key required']],
  [
    '/parameters/zz?list=1&list=x&piped=a|b&deep[a]=x&described={}',
    { 'X-Trace': 'x' },
    [422, 'header x-trace pattern', 'query list.1 type', 'query deep.a type', 'path id pattern'],
  ],
])('%s with %j is judged', async (path, headers, judgement) => {
  expect(await judged(nasty(path, headers))).toEqual(judgement)
})

test.each([
  ['/tree', { name: null, branches: [{ name: null, branches: [] }] }, [200]],
  [
    '/tree',
    { name: '', branches: [{ name: '', branches: [{}] }] },
    [
      422,
      'body branches.0.branches.0.name required',
      'body branches.0.branches.0.branches required',
    ],
  ],
  ['/animals', { kind: 'dog', tail: true }, [200]],
  ['/any-application', '{"id":', [422, 'body  malformed', 'body  type']],
  [
    '/limits',
    {
      above: 5,
      below: 0,
      step: 5,
      code: 'AA-111111111x',
      list: ['a', 'a', 'b'],
      none: null,
      extra: 1,
    },
    [422, 'body above exclusiveMinimum', 'body list uniqueItems'],
  ],
])('a body for %s, %j, is judged', async (path, body, judgement) => {
  expect(await judged(post(path, body))).toEqual(judgement)
})

test('a media type is the same with other parameters, and another one is refused', async () => {
  expect((await post('/vendor', { id: 1 }, 'application/vnd.api+json')).status).toBe(201)
  expect((await post('/vendor', { id: 1 }, 'text/csv')).status).toBe(415)
})

test('a path has the methods of all its templates', async () => {
  expect((await nasty('/things/1/x', {}, { method: 'POST' })).status).toBe(201)
  const refused = await nasty('/things/1/x', {}, { method: 'DELETE' })
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, POST, HEAD, OPTIONS'])
})

test('a list in the query is read as OpenAPI says, though nothing is said of its form', async () => {
  const song = (query: string) =>
    judged(
      fetch(`${mock.url}/music/songs/100?${query}`, { headers: { Authorization: 'Bearer a' } }),
    )
  expect(await song('fields=title&fields=length')).toEqual([200])
  expect(await song('fields=title')).toEqual([422, 'query fields minItems'])
})

test('a description in several files is one API', async () => {
  const book = { title: 'ab', author: { name: 'a', died: null, books: [{ title: 'abc' }] } }
  const body = JSON.stringify(book)
  const headers = { 'Content-Type': 'application/json' }
  const answer = fetch(`${mock.url}/api/books`, { method: 'POST', headers, body })
  expect(await judged(answer)).toEqual([
    400,
    'body title minLength',
    'body author.books.0.author required',
  ])
  const books = await fetch(`${mock.url}/api/books?since=2026-01-31`)
  expect(await books.json()).toEqual([
    { id: 7, title: 'Emma', author: { name: 'Jane Austen', died: 1817 } },
  ])
})

/** A description of 2 MB with 500 operations, in which each schema leads to all others. */
function largeDescription(): string {
  const reference = (index: number) => ({ $ref: `#/components/schemas/S${index % 500}` })
  const numbers = Array.from({ length: 500 }, (_, index) => index)
  const schemas = numbers.map((index) => {
    const fields = Array.from({ length: 40 }, (_, field) => [
      `field${field}`,
      { type: 'string', description: 'Text.' },
    ])
    const links = {
      next: reference(index + 1),
      many: { type: 'array', items: reference(index * 7) },
    }
    return [
      `S${index}`,
      { type: 'object', properties: { ...Object.fromEntries(fields), ...links } },
    ]
  })
  const paths = numbers.map((index) => {
    const content = { 'application/json': { schema: reference(index) } }
    return [`/s${index}`, { put: { requestBody: { content }, responses: { 200: { content } } } }]
  })
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Large', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  })
}

test('a large description, in which all schemas refer to each other, is served', async () => {
  const file = join(await writeFiles({ 'large.json': largeDescription() }), 'large.json')
  const large = await startMock({ contracts: [file] })
  onTestFinished(() => large.close())
  const headers = { 'Content-Type': 'application/json' }
  const put = (body: string) => fetch(`${large.url}/s7`, { method: 'PUT', headers, body })
  expect((await put('{"next":{"next":{"field1":"a"}}}')).status).toBe(200)
  expect(await judged(put('{"next":{"next":{"field1":1}}}'))).toEqual([
    422,
    'body next.next.field1 type',
  ])
})

test('a file that changes is read again, and one that is broken is left aside', async () => {
  const api = (text: string) =>
    `openapi: 3.1.0\npaths: {/a: {get: {responses: {200: {content: {text/plain: {example: ${text}}}}}}}}`
  const file = join(await writeFiles({ 'api.yaml': api('one') }), 'api.yaml')
  let reloaded: (error?: Error) => void = () => undefined
  const changing = await startMock({
    contracts: [file],
    watch: true,
    onReload: (error) => reloaded(error),
  })
  onTestFinished(() => changing.close())
  const write = async (content: string) => {
    const outcome = new Promise<Error | undefined>((resolve) => {
      reloaded = resolve
    })
    await writeFile(file, content)
    const error = await outcome
    return [error?.message, await (await fetch(`${changing.url}/a`)).text()]
  }
  expect(await write(api('two'))).toEqual([undefined, 'two'])
  expect(await write('[')).toEqual([expect.stringContaining('api.yaml is not YAML'), 'two'])
  expect(await write(api('three'))).toEqual([undefined, 'three'])
})

test('what looks like a reference in an example is answered as it is', async () => {
  const group = { members: [{ value: '7', $ref: 'https://example.com/v2/Users/7' }] }
  const schema = { type: 'object', example: { items: { $ref: '#/$defs/Pet' }, $defs: { Pet: {} } } }
  const answer = (content: object) => ({
    get: { responses: { 200: { content: { 'application/json': content } } } },
  })
  const { url } = await startOn(
    {
      '/group': answer({ example: group }),
      '/schema': answer({ schema: { $ref: '#/components/schemas/Schema' } }),
      '/named': answer({ examples: { one: { value: group } } }),
      '/default': answer({ schema: { type: 'object', default: group } }),
    },
    { components: { schemas: { Schema: schema } } },
  )
  const bodies = ['/group', '/schema', '/named', '/default'].map(async (path) =>
    (await fetch(url + path)).json(),
  )
  expect(await Promise.all(bodies)).toEqual([group, schema.example, group, group])
})

test.each([
  ['GET', 'without a media type', []],
  ['DELETE', 'without a media type', []],
  ['PUT', 'without a media type', []],
  ['GET', 'with one', ['Content-Type: application/json']],
])('%s with a body %s is answered where the operation takes none', async (method, _, more) => {
  const operation = { responses: { 204: { description: 'Done.' }, 400: { description: 'No.' } } }
  const { url } = await startOn({ '/a': { [method.toLowerCase()]: operation } })
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const head = [
    `${method} /a HTTP/1.1`,
    'Host: a',
    'Content-Length: 2',
    'Connection: close',
    ...more,
  ]
  socket.write([...head, '', '{}'].join('\r\n'))
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 204 /)
})
