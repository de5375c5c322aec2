import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { createCanonicalUrl } from './canonical-url.ts'

const responses = { 204: { description: 'Done.' } }

function contract(name: string, routing: object | undefined, paths: string[]) {
  const document = {
    openapi: '3.1.0',
    info: { title: name, version: '1' },
    servers: [{ url: '/api' }],
    ...(routing && { 'x-request-routing': routing }),
    'x-format-suffixes': { '.json': { mediaType: 'application/json' } },
    paths: Object.fromEntries(paths.map((path) => [path, { get: { responses } }])),
  }
  return { name, document: document as unknown as Document }
}

const loose = contract(
  'loose',
  {
    letterCase: 'ignored',
    slashes: 'merged',
    finalSlash: 'Index',
    undescribed: ['GET /api/Users/Me'],
  },
  ['/users', '/users/{name}', '/files/{name}.Part{number}', '/заявки/{id}'],
)
const strict = contract('strict', undefined, ['/Strict/{id}'])
const canonical = createCanonicalUrl([strict, loose])

test.each([
  ['/API/Users', '/api/users', 'fixed parts have the letters of the contract'],
  ['/api/users/Mike', '/api/users/Mike', 'values keep theirs'],
  ['/API/USERS/Mike%20Z?A=B', '/api/users/Mike%20Z?A=B', 'and so does the query'],
  ['/api/users/ME', '/api/Users/Me', 'a route that is not described is no value'],
  ['/api/users/me', '/api/Users/Me', 'nor in letters that no other path minds'],
  ['/api/users/me.json', '/api/Users/Me.json', 'nor with an ending'],
  ['/api/files/a.part7', '/api/files/a.Part7', 'nor is text around values'],
  ['/api/FILES/A.pART7', '/api/files/A.Part7', 'text around values is fixed too'],
  ['/api/ЗАЯВКИ/5', `/api/${encodeURIComponent('заявки')}/5`, 'other letters than Latin too'],
  ['//api///users', '/api/users', 'slashes in a row are one'],
  ['/api/users/', '/api/users/Index', 'a name comes behind a final slash'],
  ['/API/Users.json?a', '/api/users.json?a', 'an ending that chooses a format stays'],
  ['/api/users/Mike.JSON', '/api/users/Mike.JSON', 'an ending in other letters is none'],
  ['/API/Users.JSON', '/API/Users.JSON', 'so there is no such path'],
  ['/api/strict/5', '/api/strict/5', 'a contract that says nothing goes by the letter'],
  ['/api/Strict//5', '/api/Strict//5', 'and by each slash'],
  ['/api/nothing/', '/api/nothing/', 'a path that no contract has stays as it is'],
  ['/api/users/%zz', '/api/users/%zz', 'and one that cannot be read'],
  ['*', '*', 'and what is no path'],
])('%s is read as %s: %s', (url, expected) => {
  expect(canonical(url)).toBe(expected)
})
