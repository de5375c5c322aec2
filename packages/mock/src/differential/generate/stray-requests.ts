import { type Document, listOperations } from '@casebook/openapi'
import fc from 'fast-check'
import type { GeneratedRequest } from './generated-request.ts'

/** Requests with a method that a path does not have, and with paths that are nearly those of the document. */
export function strayRequests(document: Document): fc.Arbitrary<GeneratedRequest> {
  const templates = [...new Set(listOperations(document).map(({ path }) => path))]
  const paths = fc.constantFrom(...templates).map((path) => path.replaceAll(/\{[^}]+\}/g, '1'))
  const odd = fc
    .tuple(paths, fc.constantFrom('/', '/more', '%2F', '//', '.pdf'), fc.boolean())
    .map(([path, rest, before]) => (before ? rest.replace(/^([^/])/, '/$1') + path : path + rest))
  return fc.record({
    method: fc.constantFrom('GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'),
    target: fc.oneof(paths, odd),
    headers: fc.constantFrom<Record<string, string>>({}, { accept: 'application/json' }),
  })
}
