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

test('schemas that all refer to each other take neither time nor memory without an end', () => {
  const document = webOf(200)
  const started = performance.now()
  const operation = createPrismOperations(document)(listOperations(document)[0] as Operation)
  expect(performance.now() - started).toBeLessThan(5000)
  expect(JSON.stringify(operation).length).toBeLessThan(10_000_000)
  const { __bundled__: bundled, ...rest } = operation as unknown as Record<string, object>
  expect(rest).toMatchObject({
    method: 'put',
    path: '/{b}/{c}',
    request: { path: [{ name: 'b', schema: { type: 'string' } }] },
    // Prism could make up no value of such a schema, so there is one.
    responses: [{ contents: [{ examples: [{ key: 'default', value: expect.any(Object) }] }] }],
  })
  // What the schemas say in OpenAPI 3.0 is said in JSON Schema, also where they are referred to.
  expect(Object.values(bundled ?? {})).toHaveLength(200)
  expect(Object.values(bundled ?? {})[0]).toMatchObject({ type: ['object', 'null'] })
})
