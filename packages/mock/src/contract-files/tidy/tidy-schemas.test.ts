import { expect, onTestFinished, test } from 'vitest'
import { startMock } from '../../start-mock.ts'
import { startOn } from '../../start-on.ts'
import { writeFiles } from '../write-files.ts'

const takes = (schema: object) => ({
  post: {
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: { 204: { description: 'Done.' } },
  },
})
const withId = (property: object) =>
  takes({ type: 'object', required: ['id'], properties: { id: { type: 'integer' }, property } })

const post = async (url: string, body: unknown) =>
  (
    await fetch(`${url}/a`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).status

test.each([
  ['nullable beside a choice', { nullable: true, oneOf: [{ type: 'object' }] }, [null, {}], 1],
  ['nullable beside parts', { nullable: true, allOf: [{ type: 'object' }] }, [null, {}], 1],
  ['nullable beside values', { nullable: true, enum: ['a'] }, [null, 'a'], 'b'],
  ['nullable alone', { nullable: true }, [null, 1], undefined],
  ['a number as a text', { type: 'integer', minimum: '2' }, [2], 1],
  ['a value given twice', { enum: ['a', 'a'] }, ['a'], 'b'],
  ['a name given twice', { type: 'object', required: ['a', 'a'] }, [{ a: 1 }], {}],
  ['a flag as a text', { type: 'array', uniqueItems: 'true' }, [[1]], [1, 1]],
  ['a title that is a number', { type: 'integer', title: 2024 }, [1], 'b'],
])('a schema that validators would not compile is judged: %s', async (_, property, good, bad) => {
  const mock = await startOn({ '/a': withId(property) }, { openapi: '3.0.3' })
  expect(mock.warnings).toEqual([])
  expect(await post(mock.url, {})).toBe(422)
  for (const value of good) expect(await post(mock.url, { id: 1, property: value })).toBe(204)
  if (bad !== undefined) expect(await post(mock.url, { id: 1, property: bad })).toBe(422)
})

const PLACE = '#/paths/~1a/post/requestBody/content/application~1json/schema/properties/property'

test.each([
  [
    { type: 'string', pattern: '(?i)^[a-z]+$' },
    'pattern: "(?i)^[a-z]+$" is left out: write a regular expression of ECMAScript with the flag u.',
  ],
  [
    { type: 'strnig' },
    'type: "strnig" is left out: write array, boolean, integer, null, number, object or string, or a list of these.',
  ],
  [{ minimum: 'a' }, 'minimum: "a" is left out: write a number.'],
  [{ exclusiveMinimum: 'a' }, 'exclusiveMinimum: "a" is left out: write a number.'],
  [{ minLength: -1 }, 'minLength: -1 is left out: write a whole number from 0.'],
  [{ maxItems: 1.5 }, 'maxItems: 1.5 is left out: write a whole number from 0.'],
  [{ multipleOf: 0 }, 'multipleOf: 0 is left out: write a number above 0.'],
  [{ enum: [] }, 'enum: [] is left out: write a list of values, with one at least.'],
  [{ enum: 'a' }, 'enum: "a" is left out: write a list of values, with one at least.'],
  [{ required: true }, 'required: true is left out: write a list of names of properties.'],
  [{ required: [1] }, 'required: [1] is left out: write a list of names of properties.'],
  [{ oneOf: [] }, 'oneOf: [] is left out: write a list of schemas, with one at least.'],
  [{ anyOf: null }, 'anyOf: null is left out: write a list of schemas, with one at least.'],
  [{ allOf: { type: 'object' } }, 'allOf: {"type":"object"} is left out: write a list of schemas'],
  [{ not: [] }, 'not: [] is left out: write a schema.'],
  [{ items: 'string' }, 'items: "string" is left out: write a schema.'],
  [{ additionalProperties: 'no' }, 'additionalProperties: "no" is left out: write a schema.'],
  [{ properties: [] }, 'properties: [] is left out: write a mapping.'],
  [{ uniqueItems: 'yes' }, 'uniqueItems: "yes" is left out: write true or false.'],
  [{ examples: { a: 1 } }, 'examples: {"a":1} is left out: write a list of values.'],
  [{ format: {} }, 'format: {} is left out: write a text.'],
  [{ $anchor: '1 2' }, '$anchor: "1 2" is left out: write a name.'],
])(
  'what no validator can judge is left out with a warning, and the rest judged: %j',
  async (property, warning) => {
    const mock = await startOn({ '/a': withId(property) })
    expect(mock.warnings).toEqual([expect.stringContaining(`${PLACE}: ${warning}`)])
    expect([await post(mock.url, {}), await post(mock.url, { id: 1, property: 'a' })]).toEqual([
      422, 204,
    ])
  },
)

test.each([
  [
    { patternProperties: { '(': {} } },
    '/patternProperties: (: {} is left out: write a regular expression of ECMAScript with the flag u as its name.',
  ],
  [
    { properties: { a: null }, additionalProperties: false },
    '/properties: a: null is taken for {}: write a schema.',
  ],
  [
    { dependentRequired: { a: 'b' } },
    '/dependentRequired: a: "b" is left out: write a list of names of properties.',
  ],
])('what is wrong in a mapping is told by its name: %j', async (property, warning) => {
  const mock = await startOn({ '/a': withId(property) })
  expect(mock.warnings).toEqual([`${PLACE}${warning}`])
  expect(await post(mock.url, {})).toBe(422)
  expect(await post(mock.url, { id: 1, property: { a: 1 } })).toBe(204)
})

test('what is wrong in the same way at several places is told once', async () => {
  const property = { type: 'any' }
  const { warnings } = await startOn({ '/a': withId(property), '/b': withId(property) })
  expect(warnings).toEqual([expect.stringContaining(`${PLACE} and 1 more: type: "any" is left`)])
})

test('a schema of another file is judged, and what is wrong there is told by the name of the file', async () => {
  const { post: own } = withId({ type: 'any' })
  const { schema } = own.requestBody.content['application/json']
  const folder = await writeFiles({
    'api.json': JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'A', version: '1' },
      paths: { '/a': takes({ $ref: './schemas/pet.json' }) },
    }),
    'schemas/pet.json': JSON.stringify(schema),
  })
  const mock = await startMock({ contracts: [`${folder}/api.json`] })
  onTestFinished(() => mock.close())
  expect(mock.warnings).toEqual([
    expect.stringContaining('schemas/pet.json#/properties/property: type: "any" is left out'),
  ])
  expect([await post(mock.url, {}), await post(mock.url, { id: 1 })]).toEqual([422, 204])
})

test('a schema with a name of its own, by which others go, is judged', async () => {
  const named = { $id: 'https://example.com/tree', $ref: '#/components/schemas/Tree' }
  const Tree = { type: 'object', properties: { below: { $ref: '#/components/schemas/Tree' } } }
  const mock = await startOn({ '/a': withId(named) }, { components: { schemas: { Tree } } })
  expect(await post(mock.url, {})).toBe(422)
  expect(await post(mock.url, { id: 1, property: { below: { below: 1 } } })).toBe(422)
  expect(await post(mock.url, { id: 1, property: { below: { below: {} } } })).toBe(204)
})

test('a form whose schema holds itself is judged', async () => {
  const Tree = { type: 'object', properties: { below: { $ref: '#/components/schemas/Tree' } } }
  const { post: own } = withId({ $ref: '#/components/schemas/Tree' })
  const content = {
    'application/x-www-form-urlencoded': own.requestBody.content['application/json'],
  }
  const { url } = await startOn(
    { '/a': { post: { ...own, requestBody: { required: true, content } } } },
    { components: { schemas: { Tree } } },
  )
  const send = async (body: string) =>
    (await fetch(`${url}/a`, { method: 'POST', body: new URLSearchParams(body) })).status
  expect([await send('id=x'), await send('id=1')]).toEqual([422, 204])
})

test('a pattern of which not all is judged in long texts is said at the start', async () => {
  const { warnings } = await startOn({ '/a': withId({ type: 'string', pattern: '^(a+)+\\1$' }) })
  expect(warnings).toEqual([
    `${PLACE}: pattern: "^(a+)+\\\\1$" may take too long for texts of more than 4 letters. Of those, what lies ahead or behind and what refers back is not judged.`,
  ])
})
