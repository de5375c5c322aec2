import { expect, test } from 'vitest'
import { startOn } from './start-on.ts'

const AWS = {
  'Access-Control-Allow-Origin': { schema: { type: 'string' } },
  'Access-Control-Allow-Methods': { schema: { type: 'string' } },
  'Access-Control-Allow-Headers': { schema: { type: 'string' } },
}
const PATHS = {
  '/a': {
    get: {
      responses: {
        200: {
          headers: { ...AWS, 'X-A': { example: 'a' }, Vary: { example: 'Accept' } },
          content: { 'application/json': { example: [1] } },
        },
      },
    },
    options: {
      responses: { 200: { headers: AWS, content: { 'text/plain': { example: 'own' } } } },
    },
  },
}
const PAGE = { Origin: 'http://app.example', Cookie: 'a=1' }

async function ask(method: string, headers: Record<string, string>) {
  const { url } = await startOn(PATHS)
  const response = await fetch(`${url}/a`, { method, headers })
  const names = [...response.headers].filter(([name]) => /^(access-control-|vary|allow)/.test(name))
  return [response.status, Object.fromEntries(names), await response.text()]
}

test('a page with credentials may call the API and read every header', async () => {
  expect(await ask('GET', PAGE)).toEqual([
    200,
    {
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': 'http://app.example',
      'access-control-expose-headers': '*, vary, x-a, content-type',
      vary: 'Accept, Origin',
    },
    '[1]',
  ])
})

test('what is no page may call the API too', async () => {
  expect(await ask('GET', {})).toEqual([
    200,
    {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
      vary: 'Accept, Origin',
    },
    '[1]',
  ])
})

test('a page that asks in advance is answered by the mock, whatever the contract has for OPTIONS', async () => {
  const asked = {
    'Access-Control-Request-Method': 'GET',
    'Access-Control-Request-Headers': 'x-key',
  }
  expect(await ask('OPTIONS', { ...PAGE, ...asked })).toEqual([
    204,
    {
      allow: 'GET, OPTIONS, HEAD',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'x-key',
      'access-control-allow-methods': 'GET, OPTIONS, HEAD',
      'access-control-allow-origin': 'http://app.example',
      'access-control-expose-headers': '*, vary, allow',
      'access-control-max-age': '600',
      vary: 'Origin',
    },
    '',
  ])
})

test('who asks for OPTIONS otherwise gets what the contract has', async () => {
  const [status, , body] = await ask('OPTIONS', {})
  expect([status, body]).toEqual([200, 'own'])
})
