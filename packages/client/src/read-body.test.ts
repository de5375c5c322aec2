import { expect, test } from 'vitest'
import { readBody } from './read-body.ts'

test.each([
  ['', 'application/json', undefined],
  ['{"a":1}', 'application/json; charset=utf-8', { a: 1 }],
  ['{"a":1}', 'text/html', { a: 1 }],
  ['{"a":1}', null, { a: 1 }],
  ['7', 'application/problem+json', 7],
  ['7', 'text/plain', '7'],
  ['{"a":', 'application/json', '{"a":'],
  ['<html>', 'application/json', '<html>'],
  ['Unauthorized', 'text/html', 'Unauthorized'],
])('the body %j labelled %j is read as %j', (text, mediaType, body) => {
  expect(readBody(text, mediaType)).toEqual(body)
})
