import { bytesOf, CASE, CLOSE, CONTACTS, type HostileRequest } from './hostile-request.ts'

const body = '{"title":"Fair"}'
const [head = ''] = bytesOf({ body, headers: { 'Content-Length': '99' } })
const close = bytesOf({ target: CLOSE })
const chunked = bytesOf({
  headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
})
const smuggled = bytesOf({ method: 'GET', target: CONTACTS })

/** Stages at which a client may leave, stay silent, or close its half. */
const stages: [where: string, bytes: HostileRequest['bytes']][] = [
  ['before the first byte', []],
  ['within the method', ['PU']],
  ['within the target', [`PUT ${CASE.slice(0, 9)}`]],
  ['within the version', [`PUT ${CASE} HTTP/1.`]],
  ['within a header name', [`PUT ${CASE} HTTP/1.1\r\nHo`]],
  ['within a header value', [`PUT ${CASE} HTTP/1.1\r\nHost: a`]],
  ['before the empty line', [`PUT ${CASE} HTTP/1.1\r\nHost: a\r\n`]],
  ['before the body', [head]],
  ['within the body', [head, '{"ti']],
  ['before the first chunk', chunked],
  ['within a chunk', [...chunked, '10\r\n{"ti']],
  ['after the last chunk', [...chunked, `10\r\n${body}\r\n0\r\n`]],
  [
    'before a body that it announced with Expect',
    bytesOf({ body, headers: { Expect: '100-continue' } }).slice(0, 1),
  ],
]

export const connections: HostileRequest[] = [
  ...stages.map(([where, bytes]) => ({
    what: `A client that is gone ${where}`,
    bytes,
    after: 'reset' as const,
  })),
  ...stages.map(([where, bytes]) => ({
    what: `A client that falls silent ${where}`,
    bytes,
    after: 'hold' as const,
  })),
  ...stages.map(([where, bytes]) => ({
    what: `A client that closes its half ${where}`,
    bytes,
    after: 'end' as const,
  })),
  { what: 'A client that is gone before the answer', bytes: close, after: 'reset' },
  { what: 'A client that closes its half before the answer', bytes: close, after: 'end' },
  { what: 'A request that comes byte by byte', bytes: [...close.join('')] },
  { what: 'A request that comes line by line', bytes: close.join('').split(/(?<=\n)/) },
  {
    what: 'A slow body that never ends',
    bytes: [head, ...'{"title":"'.padEnd(60, 'x')],
    after: 'hold',
  },
  { what: '50 requests in one packet', bytes: [close.join('').repeat(50)], requests: 50 },
  {
    what: '50 requests in one packet, every other refused',
    bytes: [[...close, ...bytesOf({ body: '{"title":' })].join('').repeat(25)],
    requests: 50,
  },
  {
    what: '50 requests in one packet from a client that is gone',
    bytes: [close.join('').repeat(50)],
    after: 'reset',
    requests: 50,
  },
  {
    what: '50 requests in one packet, garbage after the first',
    bytes: [`${close.join('')}garbage\r\n\r\n${close.join('').repeat(48)}`],
    requests: 2,
    after: 'end',
  },
  {
    what: 'A request behind one that asks to close',
    bytes: [
      bytesOf({ target: CLOSE, headers: { Connection: 'close' } }).join('') + smuggled.join(''),
    ],
  },
  {
    what: 'A request behind an upgrade',
    bytes: [
      bytesOf({ target: CLOSE, headers: { Connection: 'Upgrade', Upgrade: 'x' } }).join('') +
        smuggled.join(''),
    ],
    // Node drops what it has read beyond an upgrade.
    requests: 1,
  },
]
