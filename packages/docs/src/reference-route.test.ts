import type { Document } from '@casebook/openapi'
import { listOperations } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { operationRoute } from './reference-route.ts'

/** The route of the only operation of a document. */
function routeOf(operationId: string, tag: string): string {
  const operation = { operationId, tags: [tag], responses: {} }
  const document = { info: { title: 'Shop' }, paths: { '/a': { get: operation } } }
  const [only] = listOperations(document as unknown as Document)
  if (!only) throw new Error('The document has no operation.')
  return operationRoute(document as unknown as Document, only)
}

test('the route of an operation is made of its tag and its id', () => {
  expect(routeOf('closeCase', 'Open Cases')).toBe('/open-cases/closecase')
})

test('neither a tag nor an id leads out of the reference or becomes markup', () => {
  expect(() => routeOf('closeCase', '"><script>')).toThrow('needs a tag of Latin letters')
  for (const id of ['../../etc', '..', '"><script>', 'a b', '']) {
    expect(() => routeOf(id, 'Cases')).toThrow('needs an operationId of Latin letters and digits')
  }
})
