import { expect, test } from 'vitest'
import type { Document } from './contract.ts'
import { writeBody } from './write-body.ts'

const document = {
  components: { schemas: { Thing: { type: 'object' }, Named: { xml: { name: 'thing' } } } },
} as unknown as Document

const thing = { $ref: '#/components/schemas/Thing' }

test.each([
  ['application/json', {}, { a: 1 }, '{"a":1}'],
  ['Application/JSON;charset=utf-8', {}, 'a', '"a"'],
  ['application/vnd.api+json; version=1', {}, null, 'null'],
  ['application/xml', thing, { a: 1 }, '<Thing><a>1</a></Thing>'],
  ['application/xml', { $ref: '#/components/schemas/Named' }, { a: 1 }, '<thing><a>1</a></thing>'],
  ['image/svg+xml', {}, { a: 1 }, '<xml><a>1</a></xml>'],
  ['text/xml; charset=utf-8', {}, '<a/>', '<a/>'],
  [
    'application/x-www-form-urlencoded',
    {},
    { a: ['b c', 1], d: { e: 1 } },
    'a=b+c&a=1&d=%7B%22e%22%3A1%7D',
  ],
  ['text/plain', {}, 'a', 'a'],
  ['text/plain', {}, 1, '1'],
])('as %s, %j %j is %s', (mediaType, schema, value, text) => {
  expect(writeBody(document, mediaType, schema, value)).toBe(text)
})
