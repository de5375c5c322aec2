import { type Document, listOperations } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { authorizationPrefix, canSignIn } from './authorization-prefix.ts'

const securitySchemes = {
  header: { type: 'apiKey', in: 'header', name: 'Authorization' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
}

function documentWith(...security: string[]): Document {
  const get = {
    operationId: 'list',
    responses: {},
    security: security.map((each) => ({ [each]: [] })),
  }
  return { paths: { '/books': { get } }, components: { securitySchemes } } as unknown as Document
}

test('beside a cookie and a key in the query, the client takes the header that it can send', () => {
  const document = documentWith('cookie', 'query', 'header')
  expect(authorizationPrefix(document)).toBe('')
  expect(listOperations(document).map((each) => canSignIn(document, each))).toEqual([true])
})

test('an operation that takes a cookie or a key in the query alone cannot be called with a token', () => {
  const document = documentWith('cookie', 'query')
  expect(listOperations(document).map((each) => canSignIn(document, each))).toEqual([false])
})
