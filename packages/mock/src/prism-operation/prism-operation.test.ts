import { type Document, listOperations, type Operation, readContracts } from '@casebook/openapi'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { expect, test } from 'vitest'
import { readContractFile } from '../contract-files/read-contract-file.ts'
import { createPrismOperations } from './prism-operation.ts'

const fixture = (name: string) =>
  readContractFile(new URL(`../contract-files/fixtures/${name}`, import.meta.url).pathname)

/** What Prism judges and answers by, without what it numbers and prints only. */
function essence(operation: unknown): unknown {
  const beside = /^(id|description|extensions|tags|servers|path|callbacks|explicitProperties|x-.*)$/
  return JSON.parse(
    JSON.stringify(operation, (key, value) => (beside.test(key) ? undefined : value)),
  )
}

test.each([
  ...readContracts().map(({ name, document }) => ({ name, document })),
  await fixture('music.json'),
])("the operations of $name are what Prism's own are", async ({ document }) => {
  const describe = createPrismOperations(document)
  const stock = await getHttpOperationsFromSpec(structuredClone(document))
  const isRecursive = (operation: unknown) => JSON.stringify(operation).includes('__bundled__')
  for (const operation of listOperations(document)) {
    const { method, path } = operation
    const own = stock.find((each) => each.method === method && each.path === path)
    if (isRecursive(own)) continue
    expect(essence(describe(operation))).toEqual(essence(own))
  }
})

/** Schemas of which each refers to all. */
function webOf(size: number): Document {
  const names = Array.from({ length: size }, (_, index) => `S${index}`)
  const references = names.map((name) => [name, { $ref: `#/components/schemas/${name}` }])
  const schema = { type: 'object', nullable: true, properties: Object.fromEntries(references) }
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/S0' } } }
  return {
    openapi: '3.0.3',
    info: { title: 'Web', version: '1' },
    paths: {
      '/a/{b}.{c}': {
        parameters: [{ $ref: '#/components/parameters/B' }],
        put: { requestBody: { content }, responses: { 200: { content } } },
      },
    },
    components: {
      parameters: { B: { name: 'b', in: 'path', schema: { type: 'string' } } },
      schemas: Object.fromEntries(names.map((name) => [name, schema])),
    },
  } as unknown as Document
}

const describe = (document: Document) =>
  createPrismOperations(document)(listOperations(document)[0] as Operation)

test('schemas that refer to each other are said in JSON Schema, also where they are referred to', () => {
  const { __bundled__: bundled } = describe(webOf(20)) as unknown as Record<string, object>
  expect(Object.values(bundled ?? {})).toHaveLength(20)
  expect(Object.values(bundled ?? {})[0]).toMatchObject({ type: ['object', 'null'] })
})

test('of too many schemas that refer to each other the outer parts are kept', () => {
  const operation = describe(webOf(200))
  expect(operation).toMatchObject({
    method: 'put',
    path: '/{b}/{c}',
    request: {
      path: [{ name: 'b', schema: { type: 'string' } }],
      body: { contents: [{ schema: { type: ['object', 'null'], properties: { S7: {} } } }] },
    },
    // Prism could make up no value of such a schema, so there is one.
    responses: [{ contents: [{ examples: [{ key: 'default', value: expect.any(Object) }] }] }],
  })
  expect(JSON.stringify(operation)).not.toContain('$ref')
  expect(JSON.stringify(operation).length).toBeLessThan(1_000_000)
})
