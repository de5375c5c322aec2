import { CLOSE, type HostileRequest, type Parts, request } from './hostile-request.ts'

/** A request to close a case with lines of a header as they are. */
const lines = (what: string, text: string): HostileRequest => ({
  what,
  bytes: [`PUT ${CLOSE} HTTP/1.1\r\nHost: localhost\r\nAuthorization: token\r\n${text}\r\n`],
})
const close = (what: string, headers: Parts['headers']) =>
  request(what, { target: CLOSE, headers: headers ?? {} })

export const headerFields: HostileRequest[] = [
  lines('2000 headers', Array.from({ length: 2000 }, (_, n) => `X-${n}: ${n}\r\n`).join('')),
  lines('2000 equal headers', 'X-A: 1\r\n'.repeat(2000)),
  lines('100000 headers', 'X-A: 1\r\n'.repeat(100_000)),
  lines('1000 Host headers', 'Host: a\r\n'.repeat(1000)),
  lines('1000 cookies', 'Cookie: a=b\r\n'.repeat(1000)),
  lines('A header of 60000 letters', `X-A: ${'x'.repeat(60_000)}\r\n`),
  lines('A header of a million letters', `X-A: ${'x'.repeat(1_000_000)}\r\n`),
  lines('A header name of 60000 letters', `${'X'.repeat(60_000)}: 1\r\n`),
  lines('An obsolete folded header', 'X-A: 1\r\n 2\r\n\t3\r\n'),
  lines('A header that begins with a space', ' X-A: 1\r\n'),
  lines('A header without a colon', 'X-A\r\n'),
  lines('A header without a name', ': 1\r\n'),
  lines('A header name with a space', 'X A: 1\r\n'),
  lines('A space before the colon', 'X-A : 1\r\n'),
  lines('A header name with a null byte', 'X\0A: 1\r\n'),
  lines('A header value with a null byte', 'X-A: 1\0\r\n'),
  lines('A header value with a control character', 'X-A: \x01\x7f\r\n'),
  lines('A header value with a bare carriage return', 'X-A: 1\rX-Injected: 1\r\n'),
  lines('A header value with a bare line feed', 'X-A: 1\nX-Injected: 1\r\n'),
  lines('A header name in Cyrillic', 'Ярмарка: 1\r\n'),
  lines('A header value in Cyrillic', 'X-A: Ярмарка\r\n'),
  lines('A header name of odd signs', '"(),/:;<=>?@[]{}: 1\r\n'),
  lines('A header called __proto__', '__proto__: 1\r\n'),
  lines('A header called constructor', 'constructor: 1\r\ntoString: 1\r\nhasOwnProperty: 1\r\n'),
  lines('An empty header value', 'X-A:\r\n'),
  lines('A pseudo header of HTTP/2', ':authority: localhost\r\n'),
  close('No Host', { Host: undefined }),
  close('Two Hosts', { Host: ['localhost', 'evil.example'] }),
  close('An empty Host', { Host: '' }),
  close('A Host with a path', { Host: 'evil.example/../..' }),
  close('A Host of odd signs', { Host: '<>"{}|^`:99999999' }),
  close('A Connection that names other headers', { Connection: 'close, Authorization, Host' }),
  close('An unknown Connection', { Connection: '__proto__' }),
  close('Forwarded headers', {
    'X-Forwarded-For': '127.0.0.1'.repeat(500),
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'javascript',
    Forwarded: 'for="[::1]";;,,=',
  }),
  close('Another method and path in headers', {
    'X-HTTP-Method-Override': 'DELETE',
    'X-Original-URL': '/etc/passwd',
  }),
  close('Conditions and ranges', {
    Range: 'bytes=0-0,'.repeat(1000),
    'If-Match': '*',
    'If-None-Match': '"'.repeat(1000),
    'If-Modified-Since': 'never',
  }),
  close('An Accept-Encoding of garbage', { 'Accept-Encoding': 'gzip;q=NaN,*;q=-1,__proto__' }),
  close('An Origin of garbage', { Origin: 'null\x80<>', 'Access-Control-Request-Method': '*' }),
]
