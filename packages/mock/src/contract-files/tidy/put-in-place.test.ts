import { expect, onTestFinished, test } from 'vitest'
import { startMock } from '../../start-mock.ts'
import { startOn } from '../../start-on.ts'
import { writeFiles } from '../write-files.ts'

const json = (value: unknown) => ({ 'application/json': value })
const answers = (more: object) => ({
  get: { responses: { 200: { description: 'Done.', ...more } } },
})
const n = { name: 'n', in: 'query', required: true, schema: { type: 'integer' } }

const PARTS = {
  'x-content': json({ example: { a: 1 } }),
  'x-media': { example: { a: 1 } },
  'x-parameters': [n],
  'x-properties': { a: { type: 'integer' } },
  'x-examples': { one: { value: { a: 1 } } },
  'x-headers': { 'X-A': { schema: { type: 'string' }, example: 'v' } },
  'x-responses': { 200: { description: 'Done.', content: json({ example: { a: 1 } }) } },
}
const PATHS = {
  '/content': answers({ content: { $ref: '#/x-content' } }),
  '/media': answers({ content: json({ $ref: '#/x-media' }) }),
  '/parameters': {
    get: {
      parameters: { $ref: '#/x-parameters' },
      ...answers({ content: json({ example: { a: 1 } }) }).get,
    },
  },
  '/properties': {
    post: {
      requestBody: {
        required: true,
        content: json({ schema: { type: 'object', properties: { $ref: '#/x-properties' } } }),
      },
      responses: { 204: { description: 'Done.' } },
    },
  },
  '/examples': answers({ content: json({ examples: { $ref: '#/x-examples' } }) }),
  '/headers': answers({ headers: { $ref: '#/x-headers' }, content: json({ example: { a: 1 } }) }),
  '/responses': { get: { responses: { $ref: '#/x-responses' } } },
}

test('a reference may stand in place of any part', async () => {
  const { url, warnings } = await startOn(PATHS, PARTS)
  expect(warnings).toEqual([])
  const paths = ['content', 'media', 'parameters?n=1', 'examples', 'headers', 'responses']
  for (const path of paths) {
    const response = await fetch(`${url}/${path}`)
    expect([path, response.status, await response.json()]).toEqual([path, 200, { a: 1 }])
    if (path === 'headers') expect(response.headers.get('x-a')).toBe('v')
  }
  expect((await fetch(`${url}/parameters`)).status).toBe(422)
  const post = async (body: object) => {
    const headers = { 'Content-Type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    return (await fetch(`${url}/properties`, init)).status
  }
  expect([await post({ a: 1 }), await post({ a: 'x' })]).toEqual([204, 422])
})

test.each([
  ['an operation', { paths: { '/a': { get: { $ref: './part.json' } } } }],
  ['a path', { paths: { '/a': { $ref: './path.json' } } }],
  ['all paths', { paths: { $ref: './paths.json' } }],
])('%s may be in a file of its own', async (_, parts) => {
  const operation = { parameters: [n], ...answers({ content: json({ example: { a: 1 } }) }).get }
  const folder = await writeFiles({
    'api.json': JSON.stringify({ openapi: '3.0.3', info: { title: 'A', version: '1' }, ...parts }),
    'part.json': JSON.stringify(operation),
    'path.json': JSON.stringify({ get: { $ref: './part.json' } }),
    'paths.json': JSON.stringify({ '/a': { $ref: './path.json' } }),
  })
  const mock = await startMock({ contracts: [`${folder}/api.json`] })
  onTestFinished(() => mock.close())
  const response = await fetch(`${mock.url}/a?n=1`)
  expect([response.status, await response.json()]).toEqual([200, { a: 1 }])
  expect((await fetch(`${mock.url}/a`)).status).toBe(422)
  expect((await fetch(`${mock.url}/__casebook/openapi/api.json`)).status).toBe(200)
})

test('a part that holds itself is refused in a sentence', async () => {
  const paths = { '/a': answers({ content: { $ref: '#/x-content' } }) }
  const content = json({ encoding: { $ref: '#/x-content' } })
  await expect(startOn(paths, { 'x-content': content })).rejects.toThrow(
    '#/x-content leads to what it is a part of.',
  )
})

test('schemas that hold themselves stay references', async () => {
  const Tree = { type: 'object', properties: { below: { $ref: '#/components/schemas/Tree' } } }
  const { url } = await startOn(
    { '/a': answers({ content: json({ schema: { $ref: '#/components/schemas/Tree' } }) }) },
    { components: { schemas: { Tree } } },
  )
  expect((await fetch(`${url}/__casebook/openapi/api.json`)).status).toBe(200)
})
