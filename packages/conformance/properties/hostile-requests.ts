import type { Document, Operation } from '@casebook/openapi'
import fc from 'fast-check'
import type { GeneratedRequest } from '../../mock/src/differential/generate/generated-request.ts'
import { requestsFor } from '../../mock/src/differential/generate/requests-for.ts'

/** Ends of paths and queries at which reading them tends to err. */
const odd = [
  '%',
  '%zz',
  '%00',
  '%c0%b1',
  ',',
  ',,1',
  ';a=b',
  '.xml',
  '.json',
  '.XML',
  '/',
  '//',
  '..',
]

const bodies = [
  '{',
  '{"title":',
  '[[[[[[[[',
  '"',
  '\u0000',
  '{"title":"\\ud800"}',
  '{"title":"a","title":"b"}',
  '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
  `{"title":${'['.repeat(500)}${']'.repeat(500)}}`,
  '{"id":1e999,"title":9007199254740993,"deadline":-0}',
  'title=%zz&title=%00&title[]=1&__proto__[isAdmin]=1&=&&',
  '<request><title>&lol;</title></request>',
  '<!DOCTYPE a [<!ENTITY b "c">]><request><title>&b;</title></request>',
  '<request><__proto__>1</__proto__><title>a</title><title>b</title></request>',
  '--casebook\r\nContent-Disposition: form-data; name="title"\r\n\r\n',
]

const contentTypes = [
  'application/json',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=casebook',
  'text/xml',
  'text/plain',
  'application/octet-stream',
  '__proto__/__proto__',
  ';;;',
]

const headers: [name: string, value: string][] = [
  ['accept', '*/*;q=0'],
  ['accept', 'text/xml;q=NaN, */*;q=Infinity'],
  ['accept', '__proto__'],
  ['accept', ',,,;;;==='],
  ['prefer', 'code=99999'],
  ['prefer', 'code=000, example=__proto__'],
  ['prefer', 'dynamic=true'],
  ['prefer', 'example="", code=""'],
  ['prefer', ';;;,,,==='],
  ['authorization', '\u00e9\u00ff'],
  ['authorization', 'Bearer '.repeat(100)],
  ['cookie', '__proto__=1; =; ;'],
  ['content-encoding', 'gzip'],
  ['x-http-method-override', 'DELETE'],
  ['accept-language', '*'],
  ['expect', '__proto__'],
  ['constructor', '1'],
  ['casebook-world', '__proto__'],
  ['casebook-world', 'w'.repeat(10_000)],
  ['casebook-fault', 'status=99999'],
  ['casebook-fault', '__proto__=1, times=-1'],
  ['casebook-fault', ';;;,,,==='],
]

/** Requests to one operation, half of them spoilt in ways that no schema speaks of. */
export function hostileRequests(
  document: Document,
  operation: Operation,
): fc.Arbitrary<GeneratedRequest> {
  const requests = requestsFor(document, operation)
  return fc.oneof(requests, spoilt(requests))
}

function spoilt(requests: fc.Arbitrary<GeneratedRequest>): fc.Arbitrary<GeneratedRequest> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
  return fc
    .record({
      request: requests,
      method: maybe(fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE')),
      end: maybe(fc.constantFrom(...odd)),
      segment: maybe(fc.constantFrom(...odd)),
      cut: maybe(fc.nat(200)),
      body: maybe(fc.oneof(fc.constantFrom(...bodies), fc.string({ unit: 'binary' }), fc.json())),
      contentType: maybe(fc.constantFrom(...contentTypes)),
      header: maybe(fc.constantFrom(...headers)),
    })
    .map(({ request, method, end, segment, cut, body, contentType, header }) => {
      const text = (body ?? request.body)?.slice(0, cut)
      return {
        method: method ?? request.method,
        target: request.target.replace(/\d+/, (digits) => digits + (segment ?? '')) + (end ?? ''),
        headers: {
          ...request.headers,
          ...(contentType && { 'content-type': contentType }),
          ...(header && { [header[0]]: header[1] }),
        },
        ...(text !== undefined && { body: text }),
      }
    })
}
