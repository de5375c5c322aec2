import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { tidyDocument } from './tidy-document.ts'

type Parts = Record<string, object>

/** A document with these parts, made tidy, and what was said of it. */
function tidy(paths: object, more: object = {}) {
  const document = { openapi: '3.1.0', ...more, paths } as unknown as Document
  const warnings = tidyDocument(document)
  return { document, paths: document.paths as unknown as Record<string, Parts>, warnings }
}

/** An operation with these parts, made tidy. */
function tidyOperation(operation: object, more: object = {}, path = '/a') {
  const { paths, warnings } = tidy({ [path]: { get: operation } }, more)
  return { ...paths[path]?.get, warnings } as Parts & { warnings: string[] }
}

test('what every reader asks for is there', () => {
  const { document, warnings } = tidy({ 'x-note': {}, '/none': null, a: { get: {}, put: null } })
  expect(document).toEqual({
    openapi: '3.1.0',
    info: { title: 'API', version: '1' },
    servers: [],
    security: [],
    paths: { '/a': { get: { responses: {} } } },
  })
  expect(warnings).toEqual([])
})

test('of paths that cannot be told apart the first counts', () => {
  const { paths, warnings } = tidy({
    '/a/{b}': { get: {} },
    '/a/{c}': { get: {}, put: {} },
    '/a/{b}/d': { get: {} },
    '/a/b': { get: {} },
  })
  expect(Object.entries(paths).map(([path, item]) => [path, ...Object.keys(item)])).toEqual([
    ['/a/{b}', 'get'],
    ['/a/{c}', 'put'],
    ['/a/{b}/d', 'get'],
    ['/a/b', 'get'],
  ])
  expect(warnings).toEqual(['GET /a/{c} cannot be told apart from /a/{b}, and is left out.'])
})

test('a path may stand elsewhere', () => {
  const shared = { get: { summary: 'Shared.' } }
  const { paths } = tidy(
    { '/a': { $ref: '#/x-shared', put: {} }, '/b': { $ref: '#/x-shared' } },
    { 'x-shared': shared },
  )
  expect(paths['/a']).toEqual({
    get: { summary: 'Shared.', responses: {} },
    put: { responses: {} },
  })
  expect(paths['/b']).toEqual({ get: { summary: 'Shared.', responses: {} } })
})

test('names of path parameters are such that Prism can read them', () => {
  const parameters = [
    { name: 'a b:c', in: 'path' },
    { name: 'd-e.f', in: 'path' },
  ]
  const { paths } = tidy({ '/{a b:c}/{d-e.f}': { parameters, get: {} } })
  expect(paths).toEqual({
    '/{a_b_c}/{d-e.f}': {
      parameters: [
        { name: 'a_b_c', in: 'path' },
        { name: 'd-e.f', in: 'path' },
      ],
      get: { responses: {} },
    },
  })
})

test.each([
  ['https://json-schema.org/draft/2020-12/schema', 'https://json-schema.org/draft/2020-12/schema'],
  ['https://spec.openapis.org/oas/3.1/dialect/base', undefined],
])('of the dialect %s is left: %s', (dialect, left) => {
  const { document } = tidy({}, { jsonSchemaDialect: dialect })
  expect((document as { jsonSchemaDialect?: string }).jsonSchemaDialect).toBe(left)
})

test('schemes of security stand where they are looked for', () => {
  const scheme = { type: 'http', scheme: 'basic' }
  const securitySchemes = { a: { $ref: '#/x-schemes/a' }, b: scheme }
  const { document } = tidy({}, { components: { securitySchemes }, 'x-schemes': { a: scheme } })
  expect(document.components?.securitySchemes).toEqual({ a: scheme, b: scheme })
})

test('parameters that cannot be meant are left out', () => {
  const good = { name: 'a', in: 'header' }
  const parameters = [
    good,
    null,
    { name: 'b', in: 'body' },
    { in: 'query' },
    { name: 'c', in: 'path' },
  ]
  const { parameters: kept, warnings } = tidyOperation({ parameters })
  expect(kept).toEqual([good])
  expect(warnings).toEqual([
    'GET /a: a parameter without a name, or without a place that OpenAPI knows, is left out.',
    'GET /a: the parameter c has no place in the path, and is left out.',
  ])
})

test.each([
  ['a list in the query is exploded', { in: 'query' }, { in: 'query', explode: true }],
  ['a cookie, too', { in: 'cookie' }, { in: 'cookie', explode: true }],
  ['what is said stays', { in: 'query', explode: false }, { in: 'query', explode: false }],
  ['a header has no such form', { in: 'header' }, { in: 'header' }],
  [
    'a style for lists is for lists',
    { in: 'query', style: 'pipeDelimited', schema: { $ref: '#/x-list' } },
    { in: 'query', style: 'pipeDelimited', schema: { $ref: '#/x-list' } },
  ],
  [
    'and for nothing else',
    { in: 'query', style: 'pipeDelimited', schema: { type: 'string' } },
    { in: 'query', explode: true, schema: { type: 'string' } },
  ],
  [
    'a style for objects is for objects',
    { in: 'query', style: 'deepObject' },
    { in: 'query', explode: true },
  ],
])('%s', (_, parameter, expected) => {
  const shared = { name: 'a', ...parameter }
  const components = { parameters: { Shared: shared } }
  tidyOperation(
    { parameters: [{ $ref: '#/components/parameters/Shared' }] },
    { components, 'x-list': { type: 'array' } },
  )
  expect(shared).toEqual({ name: 'a', ...expected })
})

test('responses have keys that Prism knows, and say something', () => {
  const { responses, warnings } = tidyOperation({
    responses: { 204: {}, '4xx': { description: 'No.' }, '2XX': null, 101: {}, abc: {}, 'x-a': {} },
  })
  expect(responses).toEqual({ 204: { description: '' }, '4XX': { description: 'No.' } })
  expect(warnings).toEqual([
    'GET /a: a response with the status 101 cannot be sent, and is left out.',
    'GET /a: a response with the status abc cannot be sent, and is left out.',
  ])
})

test.each(['__proto__', 'constructor', 'toString'])(
  'a path with a parameter called %s is left out',
  (name) => {
    const { paths, warnings } = tidy({ [`/a/{b}/{${name}}`]: { get: {} }, '/c': { get: {} } })
    expect(Object.keys(paths)).toEqual(['/c'])
    expect(warnings).toEqual([
      `/a/{b}/{${name}} has a parameter that Prism cannot read, and is left out.`,
    ])
  },
)
