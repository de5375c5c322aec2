import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { startOn } from '../../start-on.ts'
import { tidyDocument } from './tidy-document.ts'

/** An operation with these parts, made tidy, and what was said of it. */
function tidyOperation(operation: object, more: object = {}) {
  const get = { ...operation }
  const document = { openapi: '3.1.0', ...more, paths: { '/a': { get } } } as unknown as Document
  const warnings = tidyDocument(document)
  return { ...document.paths?.['/a']?.get, warnings }
}

test.each([
  ['json', 'application/json'],
  ['Text XML', 'application/xml'],
  ['application/json, text/xml', 'application/json'],
  ['', '*/*'],
])('the media type %j is taken for %s', (written, mediaType) => {
  const { responses, warnings } = tidyOperation({
    responses: { 200: { content: { [written]: { example: 1 } } } },
  })
  expect(responses).toEqual({ 200: { description: '', content: { [mediaType]: { example: 1 } } } })
  expect(warnings).toEqual([
    `GET /a: the media type "${written}" is none, and is taken for ${mediaType}.`,
  ])
})

test.each(['application/vnd.api+json; version=1', 'application/*', '*/*', 'text/plain ;a="b,c"'])(
  'the media type %s stays',
  (mediaType) => {
    const requestBody = { content: { [mediaType]: null } }
    expect(tidyOperation({ requestBody })).toMatchObject({
      requestBody: { content: { [mediaType]: {} } },
      warnings: [],
    })
  },
)

test.each([
  [
    'a value in place of an example',
    { examples: { a: { id: 1 }, b: 2 } },
    { examples: { a: { value: { id: 1 } }, b: { value: 2 } } },
  ],
  [
    'an example elsewhere',
    { examples: { a: { $ref: '#/x-example' } } },
    { examples: { a: { value: { id: 1 } } } },
  ],
  [
    'a value in which a reference is data',
    { examples: { a: { value: [{ $ref: '#/x-value' }] } } },
    { examples: { a: { value: [{ $ref: '#/x-value' }] } } },
  ],
  [
    'a file of its own',
    { examples: { a: { $ref: '#/x-value' } } },
    { examples: { a: { value: { id: 1 } } } },
  ],
  [
    'one on another machine',
    { examples: { a: { externalValue: 'https://a.example' } } },
    { examples: {} },
  ],
  [
    'JSON as a text',
    { schema: { type: 'object' }, example: '{"id": 1}' },
    { schema: { type: 'object' }, example: { id: 1 } },
  ],
  [
    'JSON as a text in one of several',
    { schema: { type: ['array', 'null'] }, examples: { a: { value: '[1]' } } },
    { schema: { type: ['array', 'null'] }, examples: { a: { value: [1] } } },
  ],
  [
    'a text that is none',
    { schema: { type: 'object' }, example: '{' },
    { schema: { type: 'object' }, example: '{' },
  ],
  [
    'a text that is meant',
    { schema: { type: 'string' }, example: '{"id": 1}' },
    { schema: { type: 'string' }, example: '{"id": 1}' },
  ],
])('of examples, %s', (_, described, expected) => {
  const more = { 'x-value': { id: 1 }, 'x-example': { value: { id: 1 } } }
  const responses = { 200: { content: { 'application/json': described } } }
  expect(tidyOperation({ responses }, more).responses).toEqual({
    200: { description: '', content: { 'application/json': expected } },
  })
})

test('an example that lies elsewhere is told at the start, and cannot be asked for', async () => {
  const content = { 'application/json': { examples: { far: { externalValue: './far.json' } } } }
  const responses = { 200: { description: 'Done.', content } }
  const { url, warnings } = await startOn({ '/a': { get: { responses } } })
  expect(warnings).toEqual([
    'GET /a: the example far has an externalValue, which is not read, and is left out: write value.',
  ])
  const asked = await fetch(`${url}/a`, { headers: { Prefer: 'example=far' } })
  expect(asked.status).toBe(404)
})
