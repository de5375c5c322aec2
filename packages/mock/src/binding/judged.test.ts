import { type Document, listOperations, toXml } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { createEngine } from '../engine.ts'
import { createBinder } from './create-binder.ts'
import { portal } from './test-binder.ts'

/** Binds a request and lets the engine judge it. */
async function judge(
  document: Document,
  operationId: string,
  text = '',
  contentType = '',
  query: Record<string, string> = {},
) {
  const engineFor = await createEngine(document)
  const operation = listOperations(document).find((each) => each.operationId === operationId)
  if (!operation) throw new Error(`There is no ${operationId}.`)
  const headers: Record<string, string> = {
    authorization: 'token',
    ...(text && { 'content-length': String(Buffer.byteLength(text)) }),
    ...(contentType && { 'content-type': contentType }),
  }
  const path = Object.fromEntries(
    operation.parameters.filter((each) => each.in === 'path').map(({ name }) => [name, '1234']),
  )
  const bound = await createBinder(document, operation)({ path, query, headers, text })
  const violations = engineFor(operation).judge(bound)
  return violations.map(({ in: where, name, rule }) => `${where} ${name} ${rule}`)
}

const FORM = 'application/x-www-form-urlencoded'

test('the engine accepts what a portal does', async () => {
  const requests: [text: string, contentType: string, query?: Record<string, string>][] = [
    ['{"TITLE":"Fair","isPrivate":"true","members":["5101"]}', 'application/json; charset=utf-8'],
    ['title=Fair&members=1&members=2&customFieldList[0].Key=1&customFieldList[0].Value=x', FORM],
    [toXml(portal, { xml: { name: 'any' } }, { title: 'Fair', isNotify: true }), 'text/xml'],
    ['', '', { Title: 'Fair' }],
    ['<title>Fair</title>', 'application/xml', { title: 'Fair' }],
  ]
  for (const request of requests) {
    expect([request, await judge(portal, 'updateCase', ...request)]).toEqual([request, []])
  }
})

test.each<[string, string, string[]]>([
  ['isPrivate=1&title=Fair', FORM, ['body isPrivate type']],
  ['members=x&title=Fair', FORM, ['body members.0 type']],
  ['<r><title/><members/></r>', 'text/xml', ['body title minLength', 'body members.0 type']],
  ['<r><title>Fair</title>', 'text/xml', ['body  type']],
  ['{"title":"Fair"}', 'application/xml', ['body  required']],
  ['{"title":"Fair"}', '', ['body  required']],
  ['title=Fair', 'application/json', ['body  type']],
])('the engine refuses %s as %s', async (text, contentType, violations) => {
  expect(await judge(portal, 'updateCase', text, contentType)).toEqual(violations)
})

test('where a form is the only body, the engine reads it, or the binder if the contract wants so', async () => {
  const schema = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Other', version: '1.0.0' },
    paths: {
      '/a': {
        post: {
          operationId: 'post',
          requestBody: { required: true, content: { [FORM]: { schema } } },
          responses: {
            200: { description: 'Done.' },
            422: { description: 'Refused.', content: { 'text/plain': { example: 'no' } } },
          },
        },
      },
    },
  } as unknown as Document
  const bound = Object.assign({ 'x-request-binding': { letterCase: 'ignored' } }, document)
  expect(await judge(document, 'post', 'id=1', FORM)).toEqual([])
  expect(await judge(document, 'post', 'ID=1', FORM)).toEqual(['body id required'])
  expect(await judge(bound, 'post', 'ID=1', FORM)).toEqual([])
  expect(await judge(bound, 'post', 'ID=x', FORM)).toEqual(['body id type'])
})
