import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { startOn } from './start-on.ts'

/** A description whose one answer has these headers. */
const withHeaders = (headers: object) => ({
  '/a': {
    get: { responses: { 200: { headers, content: { 'application/json': { example: [1] } } } } },
  },
})

const header = (example: unknown, schema: object = {}) => ({ schema, example })

/** Asks for `/a` and reads what comes until the connection ends: the head in lines, and the body. */
async function ask(url: string, more: Record<string, string> = {}) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const fields = { Host: 'a', Connection: 'close', ...more }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
  socket.write(['GET /a HTTP/1.1', ...lines, '', ''].join('\r\n'))
  const [head = '', body] = (await text(socket.setEncoding('utf8'))).split('\r\n\r\n')
  return { lines: head.split('\r\n'), body }
}

const LEFT_OUT =
  'The server itself sets these headers of answers, and what the contract says of them is left out: '

test.each([
  'Connection',
  'Content-Encoding',
  'content-length',
  'Content-MD5',
  'Date',
  'Keep-Alive',
  'Proxy-Connection',
  'Server',
  'TE',
  'Trailer',
  'Transfer-Encoding',
  'Upgrade',
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
])('the header %s of a contract is left out, with a warning', async (name) => {
  const mock = await startOn(
    withHeaders({ [name]: { schema: { type: 'string', enum: ['gzip'] } } }),
  )
  expect(mock.warnings).toEqual([`${LEFT_OUT}${name}.`])
  const response = await fetch(`${mock.url}/a`)
  expect(await response.json()).toEqual([1])
  expect(response.headers.get(name)).not.toBe('gzip')
})

test('the header Content-Type of a contract is ignored, as OpenAPI says', async () => {
  const mock = await startOn(withHeaders({ 'Content-Type': header('text/html') }))
  expect(mock.warnings).toEqual([])
  const { headers } = await fetch(`${mock.url}/a`)
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
})

const SPACES =
  'GET /a: the header X-A has line breaks or control characters, which are sent as spaces.'
const UTF8 = 'GET /a: the header X-A has letters beyond Latin-1, which are sent as UTF-8.'

test.each([
  ['a text', header('plain'), 'plain', []],
  ['an empty text', header(''), '', []],
  ['a number', header(12), '12', []],
  ['false', header(false), 'false', []],
  [
    'letters beyond Latin-1',
    header('attachment; filename=Отчёт.pdf'),
    'attachment; filename=Отчёт.pdf',
    [UTF8],
  ],
  ['letters beyond the first plane', header('🙂'), '🙂', [UTF8]],
  [
    'line breaks',
    header('one\r\nX-B: 2\r\n\r\nHTTP/1.1 200 OK'),
    'one X-B: 2 HTTP/1.1 200 OK',
    [SPACES],
  ],
  ['a block of YAML', header('one\n'), 'one', [SPACES]],
  ['a null byte', header('a\0b'), 'a b', [SPACES]],
  ['an object', header({ from: 1, to: 'б' }), 'from,1,to,б', [UTF8]],
  ['an object, exploded', { ...header({ from: 1, to: 2 }), explode: true }, 'from=1,to=2', []],
  ['a list', header(['a', 1]), 'a,1', []],
  ['what is nested', header({ a: { b: 1 } }), 'a,{"b":1}', []],
  ['JSON', { content: { 'application/json': { example: { a: 1 } } } }, '{"a":1}', []],
  ['a boolean made up', { schema: { type: 'boolean' } }, 'true', []],
  ['a list made up', { schema: { type: 'array', items: { type: 'integer' } } }, '1', []],
  ['a constant', { schema: { const: 'c' } }, 'c', []],
  ['what nothing is known of', {}, undefined, []],
  ['null', header(null), undefined, []],
])('a header is sent that is %s', async (_, described, value, warnings) => {
  const mock = await startOn(withHeaders({ 'X-A': described }))
  expect(mock.warnings).toEqual(warnings)
  const { lines, body } = await ask(mock.url)
  expect(lines[0]).toBe('HTTP/1.1 200 OK')
  expect(lines.filter((line) => /^x-/i.test(line))).toEqual(
    value === undefined ? [] : [`x-a: ${value}`],
  )
  expect(body).toBe('[1]')
})

test('a list of cookies is sent in several lines', async () => {
  const mock = await startOn(withHeaders({ 'Set-Cookie': header(['a=1', 'b=ж']) }))
  const { lines } = await ask(mock.url)
  expect(lines.filter((line) => /^set-cookie/i.test(line))).toEqual([
    'set-cookie: a=1',
    'set-cookie: b=ж',
  ])
})

test('a header whose name HTTP does not allow is left out', async () => {
  const mock = await startOn(
    withHeaders({ 'X A': header('a'), Ж: header('a'), 'X-B': header('b') }),
  )
  expect(mock.warnings).toEqual([
    'GET /a: the header "X A" has a name that HTTP does not allow, and is left out.',
    'GET /a: the header "Ж" has a name that HTTP does not allow, and is left out.',
  ])
  expect((await fetch(`${mock.url}/a`)).headers.get('x-b')).toBe('b')
})

test.each(['cut', 'drip=50', 'malformed', 'latency=1'])(
  'a header beyond Latin-1 is sent when the fault %s strikes',
  async (fault) => {
    const mock = await startOn(withHeaders({ 'X-A': header('Привет') }))
    const { lines } = await ask(mock.url, { 'Casebook-Fault': fault })
    expect(lines[0]).toBe('HTTP/1.1 200 OK')
    expect(lines.filter((line) => /^x-a:/i.test(line))).toEqual(['x-a: Привет'])
  },
)

test('an exchange is recorded once, with its headers as texts', async () => {
  const mock = await startOn(withHeaders({ 'X-A': header('Привет'), Trailer: header('x') }))
  await fetch(`${mock.url}/a`)
  const recorded = await (await fetch(`${mock.url}/__casebook/requests`)).json()
  expect(recorded.map(({ response }: { response: object }) => response)).toEqual([
    {
      status: 200,
      headers: { 'X-A': 'Привет', 'Content-Type': 'application/json; charset=utf-8' },
      body: '[1]',
    },
  ])
})

test('a media type beyond Latin-1 is sent', async () => {
  const content = { 'text/plain; title=Отчёт': { example: 'a' } }
  const mock = await startOn({ '/a': { get: { responses: { 200: { content } } } } })
  const { lines, body } = await ask(mock.url)
  expect([lines[0], body]).toEqual(['HTTP/1.1 200 OK', 'a'])
})
