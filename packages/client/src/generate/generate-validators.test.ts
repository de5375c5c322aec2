import { type Document, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { runBundle } from '../validate/run-bundle.ts'
import type { Validators } from '../validate/validators.ts'
import { generateValidators } from './generate-validators.ts'

/** A document whose operation `read` has these responses. */
function documentOf(responses: object, components: object = {}): Document {
  const paths = { '/a': { get: { operationId: 'read', responses } } }
  return { openapi: '3.1.1', paths, components } as unknown as Document
}

function json(schema: unknown) {
  return { description: 'Done.', content: { 'application/json': { schema } } }
}

/** The validators of a document, generated, bundled and run, and what parses bodies where they run. */
async function load(document: Document) {
  const source = await generateValidators({ name: 'test', document })
  return runBundle<Module>(`${source}\nexport const parse = JSON.parse`)
}

interface Module {
  validators: Validators
  parse: typeof JSON.parse
}

/** Whether each of the values is a valid body of this schema. */
async function verdicts(schema: unknown, values: unknown[], components = {}) {
  const { validators, parse } = await load(documentOf({ 200: json(schema) }, components))
  return values.map((value) => validators.read?.[200]?.(parse(JSON.stringify(value))))
}

test.each(readContracts())('the module of $name comes out the same each time', async (contract) => {
  expect(await generateValidators(contract)).toBe(await generateValidators(contract))
})

test('each response with JSON has a validator, and each without has none', async () => {
  const { validators } = await load(
    documentOf({
      200: json({ type: 'object' }),
      204: { description: 'Nothing.' },
      '4xx': json({ type: 'string' }),
      503: { description: 'Page.', content: { 'text/html': { schema: { type: 'string' } } } },
      default: { description: 'Other.', content: { 'application/problem+json': {} } },
    }),
  )
  const { read } = validators
  const kinds = Object.entries(read ?? {}).map(([key, validate]) => [key, typeof validate])
  expect(Object.fromEntries(kinds)).toEqual({
    200: 'function',
    204: 'object',
    '4XX': 'function',
    503: 'object',
    default: 'function',
  })
  expect([read?.[204], read?.[503]]).toEqual([null, null])
})

test('a document without JSON has no validators', async () => {
  const { validators } = await load(documentOf({ 204: { description: 'Nothing.' } }))
  expect(validators).toEqual({ read: { 204: null } })
})

test('a schema that several answers share is compiled once', async () => {
  const schemas = {
    Thing: { type: 'object', properties: { owner: { $ref: '#/components/schemas/Owner' } } },
    Owner: { type: 'object', properties: { name: { type: 'string', minLength: 1 } } },
    List: { type: 'array', items: { $ref: '#/components/schemas/Owner' } },
  }
  const thing = { $ref: '#/components/schemas/Thing' }
  const document = documentOf(
    { 200: json(thing), 201: json(thing), 202: json({ $ref: '#/components/schemas/List' }) },
    { schemas },
  )
  const source = await generateValidators({ name: 'test', document })
  expect(source.match(/^function /gm)).toHaveLength(3)
})

test('a schema may hold itself', async () => {
  const schemas = {
    Node: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'integer' }, next: { $ref: '#/components/schemas/Node' } },
    },
  }
  const values = [
    { id: 1, next: { id: 2 } },
    { id: 1, next: {} },
  ]
  expect(await verdicts({ $ref: '#/components/schemas/Node' }, values, { schemas })).toEqual([
    true,
    false,
  ])
})

test('where there are several kinds of JSON, a body must fit one of them', async () => {
  const content = {
    'application/json': { schema: { type: 'object' } },
    'application/hal+json': { schema: { type: 'array' } },
  }
  const { validators } = await load(documentOf({ 200: { description: 'Done.', content } }))
  expect([{}, [], 1].map((value) => validators.read?.[200]?.(value))).toEqual([true, true, false])
})

test('what is known beyond the contract is no violation, unless the contract forbids it', async () => {
  const object = { type: 'object', properties: { id: { type: 'integer' } } }
  expect(await verdicts(object, [{ id: 1, more: true }])).toEqual([true])
  const closed = { allOf: [object], unevaluatedProperties: false }
  expect(await verdicts(closed, [{ id: 1 }, { id: 1, more: true }])).toEqual([true, false])
})

test('words, examples and extensions make no rule, and properties may be called like them', async () => {
  const schema = {
    type: 'object',
    'x-note': { const: 1 },
    example: { title: 'A' },
    xml: { name: 'result' },
    required: ['title'],
    properties: {
      title: { type: 'string', writeOnly: true, example: 1, description: 'Its title.' },
      example: { type: 'integer', readOnly: true, deprecated: true, default: 'none' },
      'x-note': { const: { title: 'A' } },
    },
  }
  const bodies = [
    { title: 'B', example: 1, 'x-note': { title: 'A' } },
    { example: 1 },
    { title: 'B', example: 'A' },
    { title: 'B', 'x-note': {} },
  ]
  expect(await verdicts(schema, bodies)).toEqual([true, false, false, false])
})

test('what Ajv needs at run time comes with the bundle', async () => {
  const short = { type: 'string', maxLength: 1 }
  const dated = { type: 'object', properties: { at: { type: 'string', format: 'date-time' } } }
  const schema = { type: 'array', uniqueItems: true, items: { anyOf: [short, dated] } }
  const bodies = [['😀'], ['ab'], [{}, {}], [{ at: '2026-02-30T00:00:00Z' }]]
  expect(await verdicts(schema, bodies)).toEqual([true, false, false, false])
})

test('a schema that is none is refused', async () => {
  const document = documentOf({ 200: json({ type: 'objekt' }) })
  await expect(generateValidators({ name: 'test', document })).rejects.toThrow(/objekt/)
})
