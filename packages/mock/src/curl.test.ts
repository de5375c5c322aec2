import { type Document, listOperations, type Operation } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { curlOf } from './curl.ts'

function curl(operation: object, method = 'post', path = '/a') {
  const document = { paths: { [path]: { [method]: operation } } } as unknown as Document
  return curlOf(document, listOperations(document)[0] as Operation, 'http://localhost')
}

const body = (mediaType: string, example: unknown) => ({
  requestBody: { content: { [mediaType]: { example } } },
})

test.each([
  ['application/json', { a: "it's" }, `-H 'Content-Type: application/json' -d '{"a":"it'\\''s"}'`],
  [
    'application/vnd.api+json; version=1',
    'a',
    `-H 'Content-Type: application/vnd.api+json; version=1' -d '"a"'`,
  ],
  ['application/xml', { a: 1 }, `-H 'Content-Type: application/xml' -d '<xml><a>1</a></xml>'`],
  [
    'application/x-www-form-urlencoded',
    { a: ['b&c', 1], d: {} },
    `-H 'Content-Type: application/x-www-form-urlencoded' -d 'a=b%26c&a=1&d=%7B%7D'`,
  ],
  ['multipart/form-data', { a: 'b c', d: 1 }, `--form-string 'a=b c' --form-string 'd=1'`],
  ['text/plain', '@file', `-H 'Content-Type: text/plain' --data-raw '@file'`],
])('a body of %s is written so that curl sends it', (mediaType, example, words) => {
  expect(curl(body(mediaType, example))).toBe(`curl -X POST http://localhost/a ${words}`)
})

test('HEAD waits for no body', () => {
  expect(curl({}, 'head', '/a b')).toBe('curl -I http://localhost/a%20b')
})
