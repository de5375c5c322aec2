import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { binderOf } from './test-binder.ts'

const schema = {
  type: 'object',
  properties: { name: { type: 'string' }, ids: { type: 'array', items: { type: 'integer' } } },
}

const other = (mediaTypes: string[], binding?: object) =>
  ({
    openapi: '3.1.1',
    info: { title: 'Other', version: '1.0.0' },
    ...(binding && { 'x-request-binding': binding }),
    paths: {
      '/a': {
        post: {
          operationId: 'post',
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
          requestBody: {
            content: Object.fromEntries(mediaTypes.map((type) => [type, { schema }])),
          },
          responses: { 200: { description: 'Done.' } },
        },
      },
    },
  }) as unknown as Document

const FORM = 'application/x-www-form-urlencoded'

test('an API that says nothing of its binding is taken to the letter', async () => {
  const bind = binderOf(other(['application/json', FORM]), 'post')
  const query = { LIMIT: '1', name: 'x' }
  const json = { 'content-type': 'application/hal+json' }
  expect(await bind({ query, headers: json, text: '{"NAME":"x","ids":["1"]}' })).toEqual({
    path: {},
    query,
    headers: json,
    body: { NAME: 'x', ids: ['1'] },
    malformed: false,
  })
  const form = { 'content-type': FORM, 'content-length': '6' }
  expect(await bind({ headers: form, text: 'name=x' })).toEqual({
    path: {},
    query: {},
    headers: form,
    body: 'name=x',
    malformed: false,
  })
  expect(await bind({ headers: json, text: '{' })).toMatchObject({ body: '{', malformed: true })
  expect(await bind({ headers: { 'content-type': 'text/plain' } })).toMatchObject({
    body: undefined,
    malformed: false,
  })
})

test('each liberty is taken only where the contract gives it', async () => {
  const bind = binderOf(other(['application/json'], {}), 'post')
  const headers = { 'content-type': 'application/json' }
  const query = { LIMIT: '1', name: 'x' }
  const text = '{"NAME":"x","ids":["1"]}'
  expect(await bind({ query, headers, text })).toMatchObject({ query, body: JSON.parse(text) })
  const foreign = { 'content-type': 'text/csv', 'content-length': '1' }
  expect(await bind({ query: { name: 'x' }, headers: foreign, text: 'a' })).toMatchObject({
    headers: foreign,
    body: 'a',
  })
})

test('a form is a value too where it is the only body, and says so to the engine', async () => {
  const bind = binderOf(other([FORM], { bodyInQuery: true }), 'post')
  const headers = { 'content-type': FORM, 'content-length': '13', accept: '*/*' }
  expect(await bind({ query: { name: 'x' }, headers, text: 'ids=1&ids=2' })).toEqual({
    path: {},
    query: {},
    headers: { 'content-type': 'application/json', accept: '*/*' },
    body: { name: 'x', ids: [1, 2] },
    malformed: false,
  })
})
