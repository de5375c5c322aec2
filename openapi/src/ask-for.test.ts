import { expect, test } from 'vitest'
import { askFor } from './ask-for.ts'
import type { Document } from './contract.ts'
import { listOperations } from './operations.ts'

const schema = { type: 'object', xml: { name: 'book' } }
const examples = { emma: { value: { title: 'Emma' } } }
const content = { 'application/json': { schema, examples }, 'text/xml': { schema, examples } }
const books = {
  paths: { '/books': { put: { requestBody: { content }, responses: {} } } },
} as unknown as Document
const suffixes = {
  '.xml': { mediaType: 'text/xml', unlessRequestIs: 'application/json' },
}

function ask(document: Document, mediaType: string) {
  const [operation] = listOperations(document)
  return operation && askFor(document, operation, mediaType)
}

test('an API that reads Accept is asked by it', () => {
  expect(ask(books, 'text/xml')).toEqual({
    method: 'PUT',
    path: '/books',
    headers: { 'Content-Type': 'application/json', Accept: 'text/xml' },
    text: '{"title":"Emma"}',
  })
})

test('an API that chooses by the end of the path is asked by it, with a body that lets it', () => {
  const document = { ...books, 'x-format-suffixes': suffixes } as unknown as Document
  expect(ask(document, 'text/xml')).toEqual({
    method: 'PUT',
    path: '/books.xml',
    headers: { 'Content-Type': 'text/xml' },
    text: '<book><title>Emma</title></book>',
  })
})
