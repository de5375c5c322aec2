import { expect, test } from 'vitest'
import { startOn } from '../../start-on.ts'

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
])('a schema that validators would not compile is judged: %s', async (_, property, good, bad) => {
  const mock = await startOn({ '/a': withId(property) }, { openapi: '3.0.3' })
  expect(mock.warnings).toEqual([])
  expect(await post(mock.url, {})).toBe(422)
  for (const value of good) expect(await post(mock.url, { id: 1, property: value })).toBe(204)
  if (bad !== undefined) expect(await post(mock.url, { id: 1, property: bad })).toBe(422)
})

test.each([
  [
    { type: 'string', pattern: '(?i)^[a-z]+$' },
    'pattern: "(?i)^[a-z]+$" of a schema is no regular expression of ECMAScript with the flag u, and is left out.',
  ],
  [{ type: 'strnig' }, 'type: "strnig" of a schema is no type of JSON, and is left out.'],
  [{ minimum: 'a' }, 'minimum: "a" of a schema is no number, and is left out.'],
  [{ enum: [] }, 'enum: [] of a schema allows nothing, and is left out.'],
  [
    { patternProperties: { '(': {} } },
    'patternProperties: "(" of a schema is no regular expression of ECMAScript with the flag u, and is left out.',
  ],
])(
  'what no validator can judge is left out with a warning, and the rest judged: %j',
  async (property, warning) => {
    const mock = await startOn({ '/a': withId(property) })
    expect(mock.warnings).toEqual([warning])
    expect([await post(mock.url, {}), await post(mock.url, { id: 1, property: 'a' })]).toEqual([
      422, 204,
    ])
  },
)

test('a pattern of which not all is judged in long texts is said at the start', async () => {
  const { warnings } = await startOn({ '/a': withId({ type: 'string', pattern: '^(a+)+\\1$' }) })
  expect(warnings).toEqual([
    'pattern: "^(a+)+\\\\1$" of a schema may take too long for texts of more than 4 letters. Of those, what lies ahead or behind and what refers back is not judged.',
  ])
})
