import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { foreignWords } from './foreign-words.ts'

const contract = {
  openapi: '3.1.1',
  info: { title: 'Полки', version: '1.0.0', description: 'Полки в API портала.' },
  paths: { '/shelf': { get: { responses: {} } } },
  components: { schemas: { Shelf: { type: 'object', properties: { response: {} } } } },
} satisfies Document

test('words of the contract, its names, types and code are not foreign', () => {
  const html =
    '<h1>Полки</h1><p>Полки в API портала.</p><code>one of</code><b>response</b>' +
    '<a aria-label="Ссылка: response">get</a><i>object (Shelf)</i>'
  expect(foreignWords(html, contract)).toEqual([])
})

test('words that are left in English are found in text and in labels', () => {
  const html =
    '<p>Response</p><button aria-label="Copy"></button><input placeholder="Search"><p>API or</p>'
  expect(foreignWords(html, contract)).toEqual(['API', 'Copy', 'Response', 'Search', 'or'])
})
