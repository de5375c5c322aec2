import { expect, test } from 'vitest'
import { serverUrl } from './server-url.ts'

test.each([
  ['https://api.example/v1/', 'https://api.example/v1/'],
  ['/v1', 'http://localhost/v1'],
  ['v1', 'http://localhost/v1'],
  ['//api.example/v1', 'http://api.example/v1'],
  ['localhost:8080/v1', 'http://localhost:8080/v1'],
  ['', 'http://localhost/'],
  ['https://{host}:{port}/v1', 'http://localhost/v1'],
  ['https://{host}/v1', 'https://host/v1'],
  ['https://ho st/v1', 'http://localhost/v1'],
])('the server %s is at %s', (url, expected) => {
  expect(serverUrl({ servers: [{ url }] }).href).toBe(expected)
})

test('variables have values that are given, defaults, or the first that they allow', () => {
  const servers = [
    {
      url: 'https://{tenant}.example/{version}/{name-with.dots}',
      variables: { tenant: { default: 'a' }, version: { enum: ['v2', 'v3'] } as never },
    },
  ]
  expect(serverUrl({ servers }, { 'name-with.dots': 'x' }).href).toBe('https://a.example/v2/x')
  expect(serverUrl({ servers }, { tenant: 'b' }).hostname).toBe('b.example')
})

test('without a server it is the root', () => {
  for (const servers of [undefined, [], [{} as never]]) {
    expect(serverUrl({ ...(servers && { servers }) }).href).toBe('http://localhost/')
  }
})
