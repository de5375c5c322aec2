import { CLOSE, CLOSE_MANY, type HostileRequest, request } from './hostile-request.ts'

const QUOTES = '"'.repeat(1000)

const prefers: (string | string[])[] = [
  '',
  'code',
  'code=',
  'code=abc',
  'code=99999',
  'code=000',
  'code=100',
  'code=101',
  'code=204',
  'code=599',
  'code=-1',
  'code=2e2',
  'code=" 200"',
  'code=200, code=404',
  ['code=200', 'code=404'],
  'example',
  'example=__proto__',
  'example=constructor',
  'example=toString',
  'example=nothing',
  'code=404, example=__proto__',
  'code=__proto__',
  'dynamic=maybe',
  'dynamic=true',
  'dynamic=true, seed=__proto__',
  'dynamic=true, code=403',
  '__proto__=1',
  'constructor=1, prototype=2',
  'code=200; foo="bar; example=closed',
  ';;;,,,===',
  'respond-async, wait=99999999999',
  'example=Ярмарка',
  'example=a\x80b',
]

const accepts: (string | string[])[] = [
  '',
  '*',
  '*/*;q=0',
  '*/*;q=NaN',
  'text/xml;q=NaN, application/json;q=Infinity',
  'application/json;q=-1, text/xml;q=9',
  'application/json;q=0, text/xml;q=0',
  'application/json; charset="utf-8; a=b',
  'application/json;version=1;a=b',
  'text/xml;q=0.0000000000000000000001',
  'text/*',
  'text',
  '/',
  '//',
  'a/b/c',
  '__proto__/__proto__',
  'constructor',
  ['text/xml', 'application/json', '*/*;q=0'],
  ',,,,',
  ';q=1',
  'text/xml, application/json, text/plain, text/html',
]

const credentials: (string | string[] | undefined)[] = [
  undefined,
  '',
  'Bearer',
  'Bearer  ',
  'Bearer a b c',
  'Basic !!!!',
  'Basic',
  'Digest username="',
  'Negotiate __proto__',
  `Bearer ${'x'.repeat(50_000)}`,
  ['token', 'Bearer token'],
  '__proto__',
  'a\x80b',
]

const languages: (string | string[] | undefined)[] = [
  undefined,
  '',
  '*',
  'en-US, ru-RU;q=NaN',
  'xx-XX',
  '__proto__',
  ['en-US', 'ru-RU'],
  'x-'.repeat(10_000),
  'русский',
  'en-US\x80',
]

const named = (name: string, value: string | string[] | undefined) =>
  value === undefined
    ? `No ${name}`
    : `The ${name} ${JSON.stringify(String(value).length > 60 ? `${String(value).slice(0, 20)}…` : value)}`

export const preferences: HostileRequest[] = [
  ...[...prefers, `code=${'2'.repeat(50_000)}`, `example=${'x'.repeat(50_000)}`, QUOTES].map(
    (Prefer) => request(named('Prefer', Prefer), { target: CLOSE, headers: { Prefer } }),
  ),
  request('5000 preferences', { target: CLOSE, headers: { Prefer: 'code=200,'.repeat(5000) } }),
  request('A null byte in Prefer', { target: CLOSE, headers: { Prefer: 'code=\0' } }),
  request('A Prefer that refuses a wrong body', { headers: { Prefer: 'code=abc' }, body: '{' }),
  ...accepts.map((Accept) =>
    request(named('Accept', Accept), { target: CLOSE, headers: { Accept } }),
  ),
  request('An Accept of 1000 ranges', { target: CLOSE, headers: { Accept: ranges(1000) } }),
  request('An Accept of 5000 commas', { target: CLOSE, headers: { Accept: ','.repeat(5000) } }),
  request('An Accept with 5000 parameters', {
    target: CLOSE,
    headers: { Accept: `text/xml${';a=b'.repeat(5000)}` },
  }),
  ...credentials.map((Authorization) =>
    request(named('Authorization', Authorization), { target: CLOSE, headers: { Authorization } }),
  ),
  ...languages.map((language) =>
    request(named('Accept-Language', language), {
      method: 'PATCH',
      target: CLOSE_MANY,
      headers: { 'Accept-Language': language },
    }),
  ),
]

function ranges(count: number): string {
  return Array.from({ length: count }, (_, n) => `text/x${n};q=0.${n}`).join(',')
}
