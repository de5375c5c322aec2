import { bytesOf, CASE, CLOSE, type HostileRequest, request } from './hostile-request.ts'

const methods: [method: string, target?: string][] = [
  ['BREW'],
  ['close'],
  ['put'],
  ['Put'],
  ['__proto__'],
  ['constructor'],
  ['PUT\0'],
  ['X'.repeat(10_000)],
  ['TRACE'],
  ['QUERY'],
  ['PROPFIND'],
  ['M-SEARCH'],
  ['PURGE'],
  ['SOURCE'],
  ['HEAD'],
  ['OPTIONS'],
  ['OPTIONS', '*'],
  ['HEAD', '*'],
  ['GET', '*'],
  ['CONNECT', 'evil.example:443'],
  ['CONNECT', CLOSE],
  ['PRI', '*'],
]

const versions = [
  'HTTP/0.9',
  'HTTP/1.0',
  'HTTP/1.2',
  'HTTP/2.0',
  'HTTP/3.0',
  'HTTP/9999.9',
  'HTTP',
  'ICY',
  '',
]

const raw: [what: string, text: string, after?: 'end'][] = [
  ['HTTP/0.9', `GET ${CLOSE}\r\n`, 'end'],
  ['The preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'],
  ['A greeting of TLS', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03'],
  ['A greeting of SSH', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ['A greeting of SMTP', 'EHLO evil.example\r\n'],
  ['Bytes that are no text', '\xff\xfe\xfd'.repeat(1000)],
  ['Null bytes', '\0'.repeat(1000)],
  ['Empty lines before a request', '\r\n'.repeat(1000) + bytesOf({ target: CLOSE }).join('')],
  ['10000 empty lines', '\r\n'.repeat(10_000), 'end'],
  ['Bare line feeds', `PUT ${CLOSE} HTTP/1.1\nHost: a\n\n`],
  ['Bare carriage returns', `PUT ${CLOSE} HTTP/1.1\rHost: a\r\r`, 'end'],
  ['Spaces before the method', `   PUT ${CLOSE} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ['Tabs between the parts of the first line', `PUT\t${CLOSE}\tHTTP/1.1\r\nHost: a\r\n\r\n`],
  ['A third word in the first line', `PUT ${CLOSE} HTTP/1.1 more\r\nHost: a\r\n\r\n`],
  ['A proxy greeting', `PROXY TCP4 1.1.1.1 2.2.2.2 1 2\r\nPUT ${CLOSE} HTTP/1.1\r\n\r\n`],
  ['An answer in place of a request', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'],
]

const WEBSOCKET = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version': '13',
}

export const protocols: HostileRequest[] = [
  ...methods.map(([method, target = CASE]) =>
    request(`The method ${JSON.stringify(method.slice(0, 20))} for ${target}`, { method, target }),
  ),
  ...versions.map((version) => request(`The version "${version}"`, { version, target: CLOSE })),
  ...raw.map(([what, text, after = 'end']) => ({
    what,
    bytes: [Buffer.from(text, 'latin1')],
    after,
  })),
  request('An upgrade to a WebSocket', { method: 'GET', target: CLOSE, headers: WEBSOCKET }),
  request('An upgrade of an operation', { target: CLOSE, headers: WEBSOCKET }),
  request('An upgrade to HTTP/2', {
    target: CLOSE,
    headers: { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c', 'HTTP2-Settings': '!' },
  }),
  request('An upgrade with a body', { headers: WEBSOCKET, body: '{"title":' }),
  request('An upgrade to __proto__', {
    target: CLOSE,
    headers: { Connection: 'upgrade', Upgrade: '__proto__' },
  }),
  ...['100-continue', '100-Continue, 100-continue', '200-ok', '', '__proto__'].map((Expect) =>
    request(`An Expect of "${Expect}"`, { headers: { Expect }, body: '{"title":"Fair"}' }),
  ),
  request('An Expect without a body', { target: CLOSE, headers: { Expect: '100-continue' } }),
  request('An Expect in HTTP/1.0', {
    version: 'HTTP/1.0',
    headers: { Expect: '100-continue' },
    body: '{"title":"Fair"}',
  }),
]
