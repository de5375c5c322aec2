import { readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { createMask } from './create-mask.ts'
import { vault } from './example-contract.ts'
import { exampleExchange } from './example-exchange.ts'
import type { Exchange } from './exchange.ts'

const mask = createMask([vault])
const open = (parts: Parameters<typeof exampleExchange>[0]) =>
  mask(exampleExchange({ api: 'vault', operationId: 'open', ...parts }))

const JSON_TYPE = 'application/json; charset=utf-8'
const FORM = 'application/x-www-form-urlencoded'

test('a request that fits no operation is masked by what any API has', () => {
  const { request } = createMask([vault, ...readContracts()])(
    exampleExchange({
      request: {
        url: '/api/2.0/authentication/1234/again?pass=s3cret',
        headers: { 'content-type': JSON_TYPE, 'x-key': 's3cret' },
        body: '{"codeOAuth":"s3cret","seeds":["s3cret"]}',
      },
    }),
  )
  expect(request).toEqual({
    ...exampleExchange().request,
    url: '/api/2.0/authentication/***/again?pass=***',
    headers: { 'content-type': JSON_TYPE, 'x-key': '***' },
    body: '{"codeOAuth":"***","seeds":["***"]}',
  })
})

test('an error and the violations cannot repeat a secret', () => {
  const url = '/base/opne?seed=ab&%7B%22password%22%3A%22%D1%8F3cret%22%7D'
  const name = '{"password":"я3cret"}'
  const violation = { in: 'query', name, rule: 'undeclared', message: `No ${name} here` } as const
  const header = JSON.stringify([violation]).replaceAll('я', '\\u044f')
  const { violations, response } = mask(
    exampleExchange({
      api: 'vault',
      request: { url, headers: { 'content-type': FORM }, body: 'seeds=t%26%3Cp' },
      violations: [violation],
      response: {
        status: 404,
        headers: { 'content-type': 'application/problem+json', 'casebook-violations': header },
        body: JSON.stringify({ status: 404, detail: `No path ${url}.`, value: 't&<p' }),
      },
    }),
  )
  expect(violations).toEqual([
    { in: 'query', name: '***', rule: 'undeclared', message: 'No *** here' },
  ])
  expect(response).toEqual({
    status: 404,
    headers: {
      'content-type': 'application/problem+json',
      'casebook-violations': JSON.stringify(violations),
    },
    body: '{"status":404,"detail":"No path /base/opne?seed=***&***.","value":"***"}',
  })
})

test('a flood of secrets is masked, and none is repeated', () => {
  const seeds = Array.from({ length: 5000 }, (_, index) => `s3cret-${index}`)
  const request = { headers: { 'content-type': JSON_TYPE }, body: JSON.stringify({ seeds }) }
  const violation = { in: 'body', name: 'seeds', rule: 'type', message: 's3cret-4999' } as const
  const body = JSON.stringify({ message: 's3cret-4999' })
  const { violations, response } = open({
    request,
    violations: Array(150).fill(violation),
    response: { status: 400, headers: { 'content-type': JSON_TYPE }, body },
  })
  expect(violations[149]?.message).toBe('***')
  expect(response.body).toBe('{"message":"***"}')
})

test('an error in XML cannot repeat a secret', () => {
  const { response } = open({
    request: { headers: { 'content-type': JSON_TYPE }, body: '{"password":"t&<p"}' },
    response: {
      status: 400,
      headers: { 'content-type': 'text/xml' },
      body: '<error>Bad t&amp;&lt;p</error>',
    },
  })
  expect(response.body).toBe('<error>Bad ***</error>')
})

test('a success is left as it is, even when it has the text of a secret by chance', () => {
  const body = '{"name":"2026-11-22"}'
  const { response } = open({
    request: { url: '/base/open/mike/2026' },
    response: { headers: { 'content-type': JSON_TYPE }, body },
  })
  expect(response.body).toBe(body)
})

test('what has no secret is left as it was received', () => {
  const exchange: Exchange = exampleExchange({
    api: 'vault',
    operationId: 'listNotes',
    request: {
      method: 'GET',
      url: '/base/note?a=%zz&b=я+%2B;c#d',
      headers: { host: 'x', 'accept-language': ['ru', 'en'] },
      body: 'a=1&b=%zz',
    },
    response: { status: 400, headers: { 'content-type': 'text/html' }, body: '<p>No' },
  })
  expect(mask(exchange)).toEqual(exchange)
})
