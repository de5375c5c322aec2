import { type Contract, type Document, listOperations } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { brunoCollection } from './bruno-collection.ts'
import { collectionRequest } from './collection-request.ts'
import { postmanCollection } from './postman-collection.ts'

/** A small API with one call, which takes a form, a key in the query, and parameters of all kinds. */
function contractWith(scheme: object): Contract {
  const parameter = (name: string, place: string, required: boolean, example: unknown) => ({
    name,
    in: place,
    required,
    example,
    description: `The ${name}.`,
    schema: { type: 'string' },
  })
  const document = {
    openapi: '3.1.1',
    info: { title: 'Forms', version: '1.0.0' },
    servers: [{ url: 'https://{host}/v1', variables: { host: { default: 'api.example' } } }],
    security: [{ Key: [] }],
    tags: [{ name: 'It', 'x-displayName': 'Things' }],
    components: { securitySchemes: { Key: scheme } },
    paths: {
      '/it/{id}': {
        post: {
          operationId: 'writeIt',
          summary: 'Write it',
          tags: ['It'],
          parameters: [
            parameter('id', 'path', true, 'a/b c'),
            parameter('mode', 'query', true, 'x&y'),
            parameter('count', 'query', false, '5'),
            parameter('X-Trace', 'header', true, 'on'),
            parameter('X-Other', 'header', false, 'off'),
          ],
          requestBody: {
            content: {
              'application/x-www-form-urlencoded': {
                example: { title: 'Hall 5', members: [1, 2] },
              },
            },
          },
          responses: { 204: { description: 'Written.' } },
        },
      },
    },
  }
  return { name: 'forms', document: document as unknown as Document }
}

const key = { type: 'apiKey', in: 'query', name: 'key' }

function requestOf({ document }: Contract) {
  const [operation] = listOperations(document)
  if (!operation) throw new Error('There is no operation.')
  return collectionRequest(document, operation)
}

test('a request has what must be sent, what may be, the fields of a form, and no credentials', () => {
  const value = (name: string, text: string) => ({
    name,
    value: text,
    description: `The ${name}.`,
  })
  const field = (name: string, text: string) => ({ name, value: text, description: '' })
  expect(requestOf(contractWith(key))).toEqual({
    method: 'POST',
    path: '/it/{id}',
    pathParameters: [value('id', 'a/b c')],
    query: [value('mode', 'x&y')],
    optionalQuery: [value('count', '5')],
    headers: [value('X-Trace', 'on')],
    body: {
      mediaType: 'application/x-www-form-urlencoded',
      fields: [field('title', 'Hall 5'), field('members', '1'), field('members', '2')],
    },
    auth: { type: 'apikey', name: 'key', in: 'query' },
  })
})

test('a way of authenticating that the collections do not know fails the build with words that help', () => {
  expect(() => requestOf(contractWith({ type: 'http', scheme: 'basic' }))).toThrow(
    'The collections know no basic authentication, which Key asks for: teach them.',
  )
  expect(() => requestOf(contractWith({ ...key, in: 'cookie' }))).toThrow(
    'The collections send no key in a cookie, as Key asks: teach them.',
  )
})

test('Postman and Bruno get forms, switched off parameters and keys in the query in their own ways', () => {
  const contract = contractWith(key)
  expect(postmanCollection(contract, 'en')).toMatchObject({
    item: [
      {
        name: 'Things',
        item: [
          {
            request: {
              url: {
                raw: '{{baseUrl}}/it/:id?mode=x%26y',
                query: [{ key: 'mode' }, { key: 'count', disabled: true }],
              },
              body: {
                mode: 'urlencoded',
                urlencoded: [
                  { key: 'title', value: 'Hall 5' },
                  { key: 'members', value: '1' },
                  { key: 'members', value: '2' },
                ],
              },
              auth: {
                apikey: [
                  { key: 'key', value: 'key' },
                  { key: 'value', value: '{{token}}' },
                  { key: 'in', value: 'query' },
                ],
              },
            },
            response: [{ code: 204, status: 'No Content', name: '204 Written.', body: '' }],
          },
        ],
      },
    ],
    variable: [{ key: 'baseUrl', value: 'https://api.example/v1' }, { key: 'token' }],
  })
  expect(brunoCollection(contract, 'en')).toMatchObject({
    items: [
      {
        name: 'Things',
        items: [
          {
            request: {
              url: '{{baseUrl}}/it/:id?mode=x%26y',
              params: [
                { name: 'id', type: 'path', value: 'a/b c', enabled: true },
                { name: 'mode', type: 'query', enabled: true },
                { name: 'count', type: 'query', enabled: false },
              ],
              body: {
                mode: 'formUrlEncoded',
                formUrlEncoded: [{ name: 'title' }, { name: 'members' }, { name: 'members' }],
              },
              auth: { mode: 'apikey', apikey: { key: 'key', placement: 'queryparams' } },
            },
          },
        ],
      },
    ],
  })
})

test('fields of one name have ids of their own', () => {
  const ids = [
    ...JSON.stringify(brunoCollection(contractWith(key), 'en')).matchAll(/"uid":"(\w+)"/g),
  ]
  expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length)
})
