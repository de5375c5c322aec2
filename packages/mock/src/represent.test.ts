import { type Document, listOperations, type Operation } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { represent } from './represent.ts'

const document = {
  paths: {
    '/': {
      get: {
        responses: {
          200: {
            content: {
              'application/json; version=1': { examples: { one: { value: { a: 1 } } } },
              'application/xml': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: { one: { value: { a: 1 } }, written: { value: '<a>1</a>' } },
              },
            },
          },
          204: { content: { 'text/plain': { example: 'never sent' } } },
          '4XX': { content: { '*/*': {} } },
          500: { content: { 'application/*': {}, 'image/*': {} } },
          default: { content: { 'application/x-www-form-urlencoded': {}, 'text/plain': {} } },
        },
      },
    },
  },
  components: { schemas: { Thing: { type: 'object' } } },
} as unknown as Document
const operation = listOperations(document)[0] as Operation

function answer(status: number, value: unknown, chosen: object, accept?: string) {
  const { headers, body } = represent(
    document,
    operation,
    { status, value, constant: false, ...chosen },
    accept,
  )
  return [headers['Content-Type'], body]
}

const one = { key: 'one' }
const any = { mediaType: 'text/plain' }

test.each([
  [
    'the first media type',
    200,
    { a: 1 },
    one,
    undefined,
    'application/json; version=1; charset=utf-8',
    '{"a":1}',
  ],
  [
    'the one that is accepted',
    200,
    { a: 1 },
    one,
    'application/xml',
    'application/xml; charset=utf-8',
    '<Thing><a>1</a></Thing>',
  ],
  [
    'XML that is written already',
    200,
    '<a>1</a>',
    { key: 'written' },
    undefined,
    'application/xml; charset=utf-8',
    '<a>1</a>',
  ],
  [
    'JSON where everything is allowed',
    400,
    { a: 1 },
    any,
    undefined,
    'application/json; charset=utf-8',
    '{"a":1}',
  ],
  ['text where everything is allowed', 499, 'a', any, undefined, 'text/plain; charset=utf-8', 'a'],
  [
    'what is accepted where everything is allowed',
    400,
    { a: 1 },
    any,
    'text/html, text/xml;q=0.1',
    'text/xml; charset=utf-8',
    '<xml><a>1</a></xml>',
  ],
  [
    'JSON of a text where that is accepted',
    400,
    'a',
    any,
    'application/json',
    'application/json; charset=utf-8',
    '"a"',
  ],
  [
    'what suits where nothing that is accepted does',
    500,
    { a: 1 },
    { mediaType: 'application/*' },
    'image/gif',
    'application/json; charset=utf-8',
    '{"a":1}',
  ],
  ['a usual image', 500, 'bytes', { mediaType: 'image/*' }, undefined, 'image/png', 'bytes'],
  [
    'the image that is accepted',
    500,
    'bytes',
    { mediaType: 'image/*' },
    'text/html, image/webp;q=0.5',
    'image/webp',
    'bytes',
  ],
  [
    'a form',
    503,
    { a: 'b c' },
    { mediaType: 'application/x-www-form-urlencoded' },
    undefined,
    'application/x-www-form-urlencoded; charset=utf-8',
    'a=b+c',
  ],
  ['a tree as text', 503, { a: 1 }, any, undefined, 'text/plain; charset=utf-8', '{"a":1}'],
])('a client gets %s', (_, status, value, chosen, accept, type, body) => {
  expect(answer(status, value, chosen, accept)).toEqual([type, body])
})

test('an answer without content has none, whatever the contract says', () => {
  expect(answer(204, 'never sent', { key: 'default' })).toEqual([undefined, undefined])
  expect(answer(200, 'a', { mediaType: 'text/unknown' })).toEqual([undefined, undefined])
})
