import fastify from 'fastify'
import { expect, test } from 'vitest'
import { routeOf, valuesOf } from './route-of.ts'

/** Says which of the templates a path meets, and with which values. */
async function meet(templates: string[], path: string): Promise<unknown> {
  const server = fastify()
  for (const template of templates) {
    const route = routeOf(template)
    server.get(route.url, (request) => [
      template,
      valuesOf(route, request.params as Record<string, string>),
    ])
  }
  const response = await server.inject(path)
  await server.close()
  return response.statusCode === 200 ? response.json() : response.statusCode
}

test.each([
  ['/users', '/users', {}],
  ['/users/{id}', '/users/5', { id: '5' }],
  [
    '/users/{user-id}/files/{file.name}',
    '/users/5/files/a.b',
    { 'user-id': '5', 'file.name': 'a.b' },
  ],
  ['/users/{id}', '/users/a%2Fb%20c%25', { id: 'a/b c%' }],
  ['/a/{b}.{c}', '/a/one.two.three', { b: 'one.two', c: 'three' }],
  ['/a/{b}-{c}', '/a/x-y', { b: 'x', c: 'y' }],
  ['/a/{b}{c}', '/a/xyz', { b: 'xy', c: 'z' }],
  ['/a/{b}.json', '/a/5.json', { b: '5' }],
  ['/a/v{b}', '/a/v5', { b: '5' }],
  ['/users/{id}:activate', '/users/5:activate', { id: '5' }],
  ['/users:batch', '/users:batch', {}],
  ['/a:{b}:{c}', '/a:1:2', { b: '1', c: '2' }],
  ["/f(a='{a}',b='{b}')/x", "/f(a='1',b='2')/x", { a: '1', b: '2' }],
  ['/Products({key})', '/Products(5)', { key: '5' }],
  ['/a*b', '/a*b', {}],
  ['/*', '/*', {}],
  ['/a/{b}*c*', '/a/x*c*', { b: 'x' }],
  ['/a*{b}', '/a*x', { b: 'x' }],
  ['/a b/é', '/a%20b/%C3%A9', {}],
  ['/a%20b', '/a%20b', {}],
  ['/100%', '/100%25', {}],
  ['/a+b/$c/{d}', '/a+b/$c/e', { d: 'e' }],
  ['/search?type=a', '/search?type=a', {}],
  ['/#Action=Create', '/', {}],
  ['no/slash', '/no/slash', {}],
  ['/', '/', {}],
  ['/a/', '/a/', {}],
])('%s meets %s', async (template, path, values) => {
  expect(await meet([template], path)).toEqual([template, values])
})

test.each([
  ['/a*b', '/axb'],
  ['/users/{id}:activate', '/users/5:delete'],
  ['/a/{b}.{c}', '/a/5'],
  ['/a/{b}.{c}', '/a/5.'],
  ['/Products({key})', '/Products()'],
  ['/users/{id}', '/users/5/6'],
])('%s does not meet %s', async (template, path) => {
  expect(await meet([template], path)).toBe(404)
})

test.each([
  ['/files/list', '/files/list', {}],
  ['/files/lists', '/files/{path}', { path: 'lists' }],
  ['/files/5:copy', '/files/{id}:copy', { id: '5' }],
  ['/files/5:move', '/files/{path}', { path: '5:move' }],
  ['/files/5.xml', '/files/{path}.xml', { path: '5' }],
  ['/files/5/x', '/files/{a}/x', { a: '5' }],
  ['/files/5/y', '/files/{b}/y', { b: '5' }],
])('%s beside others meets %s', async (path, template, values) => {
  const templates = [
    '/files/{path}',
    '/files/list',
    '/files/{id}:copy',
    '/files/{path}.xml',
    '/files/{a}/x',
    '/files/{b}/y',
  ]
  expect(await meet(templates, path)).toEqual([template, values])
})

test('templates that differ in names only are one route', () => {
  expect(routeOf('/a/{b}/c').url).toBe(routeOf('/a/{d}/c').url)
  expect(routeOf('/a/{b}.{c}').url).toBe(routeOf('/a/{d}.{e}').url)
})
