import { type HostileRequest, request } from './hostile-request.ts'

const body = '{"title":"Fair"}'

const types = [
  '',
  'json',
  '/',
  'application/',
  '/json',
  '*/*',
  'application/json;',
  'application/json; charset',
  'application/json; charset=',
  'application/json; charset=utf-7',
  'application/json; charset=utf-16',
  'application/json; charset=__proto__',
  'application/json; charset="utf-8',
  'application/json, text/xml',
  'application/json/xml',
  'application/__proto__+json',
  'application/json+',
  'APPLICATION/JSON',
  '__proto__',
  'constructor/prototype',
  'text/html',
  'application/octet-stream',
  'image/png',
  'message/http',
  '"application/json"',
  'application/json; a=b; a=b',
  'приложение/json',
  ';;;===,,,',
]

const encodings = ['gzip', 'deflate', 'br', 'zstd', 'identity', 'gzip, gzip, gzip', '__proto__', '']

export const contentTypes: HostileRequest[] = [
  ...types.map((type) =>
    request(`A Content-Type of ${JSON.stringify(type)}`, {
      headers: { 'Content-Type': type },
      body,
    }),
  ),
  request('A body without a Content-Type', { headers: { 'Content-Type': undefined }, body }),
  request('Two Content-Types', {
    headers: { 'Content-Type': ['application/json', 'text/xml'] },
    body,
  }),
  request('A Content-Type of 10000 letters', {
    headers: { 'Content-Type': `application/${'x'.repeat(10_000)}` },
    body,
  }),
  request('A Content-Type with 2000 parameters', {
    headers: { 'Content-Type': `application/json${';a=b'.repeat(2000)}` },
    body,
  }),
  ...encodings.map((encoding) =>
    request(`Garbage with a Content-Encoding of ${JSON.stringify(encoding)}`, {
      headers: { 'Content-Encoding': encoding },
      body: Buffer.from('\x1f\x8b\x08\x00garbage', 'latin1'),
    }),
  ),
]
