import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { requestRouting } from './request-routing.ts'

const read = (routing: unknown) =>
  requestRouting({ 'x-request-routing': routing } as unknown as Document)

test('a contract without the extension says nothing', () => {
  expect(requestRouting({} as Document)).toEqual({ undescribed: [] })
})

test('what the extension says is read', () => {
  expect(
    read({
      letterCase: 'ignored',
      slashes: 'merged',
      finalSlash: 'index.html',
      undescribed: ['POST /users/login'],
      unroutable: { mediaType: 'text/html', statuses: { GET: 404, other: 405 } },
      preflight: { below: '/api/', status: 200, headers: { 'Access-Control-Max-Age': '60' } },
    }),
  ).toEqual({
    letterCase: 'ignored',
    slashes: 'merged',
    finalSlash: 'index.html',
    undescribed: [{ method: 'POST', path: '/users/login' }],
    unroutable: { mediaType: 'text/html', statuses: { GET: 404, other: 405 } },
    preflight: { below: '/api', status: 200, headers: { 'Access-Control-Max-Age': '60' } },
  })
})

test.each([
  [[], 'write a mapping with the keys letterCase, slashes'],
  [{ case: 'ignored' }, 'the key "case" is not known'],
  [{ letterCase: true }, 'x-request-routing, letterCase: write ignored.'],
  [{ slashes: 1 }, 'x-request-routing, slashes: write merged.'],
  [{ finalSlash: '' }, 'x-request-routing, finalSlash: write a name.'],
  [{ undescribed: 'POST /users' }, 'undescribed: write a list such as [POST /users/login].'],
  [{ undescribed: ['POST /users/{id}'] }, 'undescribed: write a list such as'],
  [{ undescribed: ['BREW /users'] }, 'undescribed: write a list such as'],
  [{ unroutable: { statuses: {} } }, 'unroutable, mediaType: write a media type.'],
  [
    { unroutable: { mediaType: 'text/html', statuses: { GET: 'x' } } },
    'unroutable, statuses: write statuses by method.',
  ],
  [{ preflight: { below: 'api', status: 200 } }, 'preflight, below: write a path.'],
  [{ preflight: { below: '/', status: 99 } }, 'preflight, status: write a status.'],
  [
    { preflight: { below: '/', status: 200, headers: { 'X-A': 'a\r\nb' } } },
    'preflight, headers: write headers, all of them texts.',
  ],
])('%j is refused in a sentence', (routing, message) => {
  expect(() => read(routing)).toThrow(message)
})
