import { expect, test } from 'vitest'
import { createMask } from './create-mask.ts'
import { vault } from './example-contract.ts'
import { exampleExchange } from './example-exchange.ts'

const mask = createMask([vault])
const open = (parts: Parameters<typeof exampleExchange>[0]) =>
  mask(exampleExchange({ api: 'vault', operationId: 'open', ...parts }))

test('credentials in headers are masked, their kind and the names of cookies stay', () => {
  const { request, response } = open({
    request: {
      headers: {
        authorization: 'Bearer s3cret',
        'proxy-authorization': 'basic s3cret==',
        cookie: 'a=s3cret; b=s3=cret;s3cret',
        'x-key': 's3cret s3cret',
        'X-Proof': ['s3cret', 's3cret'],
        referer: 'http://user:s3cret@host/base/open/mike/s3cret?key=s3cret&page=2',
        'X-Api-Key': 's3cret',
        'x-auth-token': 's3cret',
        accept: '*/*',
        'content-length': 12,
      },
    },
    response: {
      headers: {
        'Set-Cookie': ['a=s3cret; Path=/; HttpOnly', 'b=1; Max-Age=5, c=s3cret; d=s3cret'],
        'x-session': 's3cret',
        location: '/base/open/mike/s3cret',
        date: undefined,
      },
    },
  })
  expect(request.headers).toEqual({
    authorization: 'Bearer ***',
    'proxy-authorization': 'basic ***',
    cookie: 'a=***; b=***;***',
    'x-key': '***',
    'X-Proof': ['***', '***'],
    referer: 'http://***@host/base/open/mike/***?key=***&page=2',
    'X-Api-Key': '***',
    'x-auth-token': '***',
    accept: '*/*',
    'content-length': '12',
  })
  expect(response.headers).toEqual({
    'Set-Cookie': ['a=***; Path=/; HttpOnly', 'b=***; Max-Age=***; d=***'],
    'x-session': '***',
    location: '/base/open/mike/***',
    date: undefined,
  })
})

test('a token without a kind is masked as a whole', () => {
  const { request } = open({ request: { headers: { authorization: 'Basically s3cret' } } })
  expect(request.headers).toEqual({ authorization: '***' })
})

test.each([
  ['X-egain-session', '***'],
  ['X-Amz-Security-Token', '***'],
  ['X-Vault-Token', '***'],
  ['Private-Token', '***'],
  ['X-Session-Token', '***'],
  ['X-CSRF-Token', '***'],
  ['X-Client-Secret', '***'],
  ['Ocp-Apim-Subscription-Key', '***'],
  ['X-Authorization', '***'],
  ['X-Token', '***'],
  ['X-Password', '***'],
  ['x-functions-key', '***'],
  ['X-Auth', '***'],
  ['X-JWT-Assertion', '***'],
  ['X-Author', 's3cret'],
  ['Idempotency-Key', 's3cret'],
  ['Sec-WebSocket-Key', 's3cret'],
  ['X-Session-Timeout', 's3cret'],
  ['Access-Control-Allow-Credentials', 's3cret'],
  ['WWW-Authenticate', 's3cret'],
])('where no contract declares a secret, of the header %s there is left %s', (name, left) => {
  const headers = { [name]: 's3cret' }
  const { request, response } = createMask([])(
    exampleExchange({ request: { headers }, response: { headers } }),
  )
  expect([request.headers, response.headers]).toEqual([{ [name]: left }, { [name]: left }])
})

test.each([
  ['Host', 'mike:s3cret@a.example:80', '***@a.example:80'],
  ['Forwarded', 'for=1.2.3.4;host="m:s@a.example"', 'for=1.2.3.4;host="***@a.example"'],
  ['From', 'mike@a.example', 'mike@a.example'],
  ['Authentication', 'Bearer s3cret', 'Bearer ***'],
  ['WWW-Authenticate', 'Bearer realm="a"', 'Bearer realm="a"'],
  ['Link', '<https://a.example/?access_token=s>; rel=next', '***'],
  ['Location', '/a?code=s&state=b', '/a?code=***&state=b'],
])('in the header %s %s becomes %s', (name, value, left) => {
  const exchange = exampleExchange({ request: { headers: { [name]: value } } })
  expect(createMask([])(exchange).request.headers).toEqual({ [name]: left })
})
