import { bytesOf, type HostileRequest, type Parts, request } from './hostile-request.ts'

const body = '{"title":"Fair"}'
const LARGE = Buffer.alloc(20 * 1024 * 1024, 'x')
const SMUGGLED = 'DELETE /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n'

const lengths: [what: string, length: string | string[]][] = [
  ['A negative Content-Length', '-1'],
  ['A Content-Length that is no number', 'many'],
  ['An empty Content-Length', ''],
  ['A Content-Length with a plus sign', '+16'],
  ['A hexadecimal Content-Length', '0x10'],
  ['A Content-Length with a decimal', '16.0'],
  ['A Content-Length with an exponent', '1e1'],
  ['A Content-Length beyond 64 bits', '99999999999999999999999'],
  ['A Content-Length of 1000 digits', '9'.repeat(1000)],
  ['A Content-Length with a space inside', '1 6'],
  ['A list of lengths', '16, 16'],
  ['Two different Content-Lengths', ['16', '17']],
  ['Two equal Content-Lengths', ['16', '16']],
]

const chunks: [what: string, chunks: string][] = [
  ['A chunk size that is no number', `zz\r\n${body}\r\n0\r\n\r\n`],
  ['A negative chunk size', `-1\r\n${body}\r\n0\r\n\r\n`],
  ['A chunk size beyond 64 bits', `fffffffffffffffff\r\n${body}\r\n0\r\n\r\n`],
  ['A chunk that is longer than its size', `4\r\n${body}\r\n0\r\n\r\n`],
  ['A chunk without a line end', `10\r\n${body}0\r\n\r\n`],
  ['Chunks with bare line feeds', `10\n${body}\n0\n\n`],
  ['A chunk with extensions', `10;a=b;c="d\\"";e\r\n${body}\r\n0;f\r\n\r\n`],
  ['A chunk extension of 100000 letters', `10;${'x'.repeat(100_000)}\r\n${body}\r\n0\r\n\r\n`],
  ['Chunk trailers', `10\r\n${body}\r\n0\r\nX-Trailer: 1\r\nContent-Length: 5\r\n\r\n`],
  ['1000 chunk trailers', `10\r\n${body}\r\n0\r\n${'X-T: 1\r\n'.repeat(1000)}\r\n`],
  ['Chunks of one byte', `${[...body].map((byte) => `1\r\n${byte}\r\n`).join('')}0\r\n\r\n`],
  ['Truncated JSON in chunks', '5\r\n{"tit\r\n0\r\n\r\n'],
  ['No chunk at all', '0\r\n\r\n'],
]

const codings: [what: string, coding: string | string[]][] = [
  ['An unknown Transfer-Encoding', 'rot13'],
  ['A Transfer-Encoding of gzip', 'gzip'],
  ['A Transfer-Encoding that is chunked first', 'chunked, gzip'],
  ['A Transfer-Encoding that is chunked twice', ['chunked', 'chunked']],
  ['A Transfer-Encoding of chunked and identity', ['chunked', 'identity']],
  ['A Transfer-Encoding in odd letters', 'cHuNkEd'],
  ['A Transfer-Encoding with a tab', '\tchunked'],
  ['A Transfer-Encoding with a vertical tab', '\vchunked'],
  ['An empty Transfer-Encoding', ''],
]

const json = (headers: Parts['headers']) => ({ 'Content-Type': 'application/json', ...headers })

/** A request whose body does not come with a fitting Content-Length. */
const framed = (what: string, headers: Parts['headers'], sent: string): HostileRequest => ({
  what,
  bytes: [...bytesOf({ headers: json(headers) }), sent],
  after: 'end',
})

export const framing: HostileRequest[] = [
  ...lengths.map(([what, length]) => framed(what, { 'Content-Length': length }, body)),
  framed('A Content-Length that is too large', { 'Content-Length': '99' }, body),
  framed('A Content-Length that is too small', { 'Content-Length': '7' }, body),
  framed('A body without any length', {}, body),
  ...chunks.map(([what, sent]) => framed(what, { 'Transfer-Encoding': 'chunked' }, sent)),
  ...codings.map(([what, coding]) =>
    framed(what, { 'Transfer-Encoding': coding }, `10\r\n${body}\r\n0\r\n\r\n`),
  ),
  framed(
    'A request smuggled behind chunks that have a Content-Length too',
    { 'Content-Length': '4', 'Transfer-Encoding': 'chunked' },
    `0\r\n\r\n${SMUGGLED}`,
  ),
  framed(
    'A request smuggled behind a Transfer-Encoding with a space before its colon',
    { 'Content-Length': String(SMUGGLED.length + 5), 'Transfer-Encoding ': 'chunked' },
    `0\r\n\r\n${SMUGGLED}`,
  ),
  framed(
    'A request smuggled behind two lengths',
    { 'Content-Length': ['0', String(SMUGGLED.length)] },
    SMUGGLED,
  ),
  request('A body of 20 MB', { body: LARGE }),
  request('A body of 20 MB for an unknown path', { target: '/nothing', body: LARGE }),
  request('A body of 20 MB for a method that is not allowed', { method: 'DELETE', body: LARGE }),
  {
    what: 'A body of 20 MB in chunks',
    bytes: [
      ...bytesOf({ headers: json({ 'Transfer-Encoding': 'chunked' }) }),
      `${LARGE.length.toString(16)}\r\n`,
      LARGE,
      '\r\n0\r\n\r\n',
    ],
  },
  request('A body of 9 MB that is no JSON', { body: LARGE.subarray(0, 9 * 1024 * 1024) }),
]
