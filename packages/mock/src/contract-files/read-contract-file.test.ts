import { join } from 'node:path'
import { listOperations } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { readContractFile } from './read-contract-file.ts'
import { readContractFiles } from './read-contract-files.ts'
import { writeFiles } from './write-files.ts'

const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url).pathname

test('a description in several files is read, and its files are named', async () => {
  const { name, document, files, warnings } = await readContractFile(
    fixture('library/openapi.yaml'),
  )
  expect([name, document.info.description, warnings]).toEqual([
    'openapi',
    'Books, and who wrote them.\n',
    [],
  ])
  expect(files).toEqual(
    [
      'openapi.yaml',
      'texts/intro.md',
      'paths/books.yaml',
      'paths/book.yaml',
      'schemas/Book.yaml',
      'examples/book.json',
      'schemas/Author.yaml',
    ].map((file) => fixture(`library/${file}`)),
  )
  expect(listOperations(document).map(({ operationId }) => operationId)).toEqual([
    'listBooks',
    'addBook',
    'readBook',
  ])
})

test('what is taken otherwise than it is written is said', async () => {
  const { warnings } = await readContractFile(fixture('nasty.yaml'))
  expect(warnings).toEqual([
    'GET /things/{c}/x cannot be told apart from /things/{a}/x, and is left out.',
    'GET /upgrade: a response with the status 101 cannot be sent, and is left out.',
    'GET /no-media-type: the media type "json" is none, and is taken for application/json.',
    'GET /no-media-type: the media type "" is none, and is taken for */*.',
    'GET /elsewhere: the example far has an externalValue, which is not read, and is left out: write value.',
    'GET /parameters/{id}: the parameter nowhere has no place in the path, and is left out.',
    'GET /parameters/{id}: a parameter without a name, or without a place that OpenAPI knows, is left out.',
  ])
})

const get = 'paths: {/a: {get: {responses: {200: {description: Done.}}}}}'

test.each(['3.0', '3.0.3', "'3.1.0'", '3.1', '3.1.1-rc'])('OpenAPI %s is read', async (version) => {
  const folder = await writeFiles({ 'my-api.v2.yml': `openapi: ${version}\n${get}` })
  const { name, document } = await readContractFile(join(folder, 'my-api.v2.yml'))
  expect([name, document.info]).toEqual(['my-api.v2', { title: 'API', version: '1' }])
})

test.each([
  ['text', 'is not OpenAPI: it holds a text, and no object with "openapi".'],
  ['[a]', 'is not OpenAPI: it holds a list, and no object with "openapi".'],
  ['a: 1', 'is not OpenAPI: it has no "openapi", such as "openapi: 3.1.0".'],
  [
    "swagger: '2.0'",
    'is Swagger 2.0, which the mock does not read. Convert it to OpenAPI 3 first: npx swagger2openapi FILE -o openapi.yaml',
  ],
  ['asyncapi: 3.0.0', 'is AsyncAPI, which describes messages. The mock reads OpenAPI.'],
  [`openapi: 3.2.0\n${get}`, 'is OpenAPI 3.2.0. The mock reads 3.0 and 3.1.'],
  ['openapi: 3.1.0', 'has no "paths", so there is nothing to mock.'],
  ['openapi: 3.1.0\npaths: []', 'has no "paths", so there is nothing to mock.'],
  [
    'openapi: 3.1.0\npaths: {/a: {summary: A.}}\nwebhooks: {b: {post: {}}}',
    'cannot be read as OpenAPI: it has no operation, so there is nothing to mock.',
  ],
  [
    'openapi: 3.1.0\npaths: {/__casebook/reset: {post: {}}}',
    'cannot be read as OpenAPI: POST /__casebook/reset begins with /__casebook/, where the mock itself is spoken to. Give the operation another path, or its server.',
  ],
  [
    'openapi: 3.1.0\nservers: [{url: https://x.example/../../__Casebook}]\npaths: {/: {get: {}}}',
    'cannot be read as OpenAPI: GET /__Casebook/ begins with /__casebook/, where the mock itself is spoken to. Give the operation another path, or its server.',
  ],
])('%s is refused, and the error says what it is', async (content, reason) => {
  const file = join(await writeFiles({ 'api.yaml': content }), 'api.yaml')
  await expect(readContractFile(file)).rejects.toThrow(`${file} ${reason.replace('FILE', file)}`)
})

test.each([
  'responses: text',
  'responses: {200: {content: text}}',
  'parameters: text',
  'parameters: [null, {name: a, in: query, required: true, schema: text}]',
  'parameters: [{name: a, in: query, required: true, schema: {properties: text, required: text}}]',
  'parameters: [{name: a, in: query, required: true, examples: {b: null}}]',
  'requestBody: text',
  'requestBody: {content: {text/plain: {schema: {type: [], enum: text, allOf: text, oneOf: [null]}}}}',
  'requestBody: {content: {text/plain: {schema: {items: null, minItems: text, maxItems: text}}}}',
  'security: [null, text]',
  'servers: [null]',
  'servers: [{url: 1}]',
  'operationId: 1',
])('an operation with %s is read all the same', async (part) => {
  const content = `openapi: 3.1.0\npaths: {/a: {get: {${part}}}}`
  const file = join(await writeFiles({ 'api.yaml': content }), 'api.yaml')
  const { document } = await readContractFile(file)
  expect(listOperations(document)).toHaveLength(1)
})

test('files of the same name get numbers, and files with the same path are refused', async () => {
  const other = get.replace('/a', "'/{b}'")
  const folder = await writeFiles({
    'a/api.yaml': `openapi: 3.1.0\n${get}`,
    'b/api.yaml': `openapi: 3.1.0\n${other}`,
    'c/api.yaml': `openapi: 3.1.0\nservers: [{url: /v1}]\n${other}`,
    'd/api.yaml': `openapi: 3.1.0\n${other.replace('{b}', '{c}').replace('get', 'put')}`,
  })
  const paths = ['a', 'b', 'c', 'd'].map((name) => join(folder, name, 'api.yaml'))
  const contracts = await readContractFiles(paths.slice(0, 3))
  expect(contracts.map(({ name }) => name)).toEqual(['api', 'api-2', 'api-3'])
  await expect(readContractFiles(paths)).rejects.toThrow(
    `${paths[1]} and ${paths[3]} both have the path /{c}. Start a mock for each, or put another path into the servers of one.`,
  )
})
