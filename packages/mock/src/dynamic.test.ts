import { expect, test } from 'vitest'
import { startOn } from './start-on.ts'

const DYNAMIC = { headers: { Prefer: 'dynamic=true' } }

const answers = (schema: object, example?: unknown) => ({
  get: { responses: { 200: { content: { 'application/json': { schema, example } } } } },
})
const p = (schema: object) => ({
  type: 'object',
  required: ['p'],
  properties: { p: schema },
  additionalProperties: false,
})

test.each([
  [
    'a pattern with a named group',
    { type: 'string', pattern: '^(?<year>\\d{4})$' },
    /^\{"p":".*"\}$/,
  ],
  [
    'a list among others',
    {
      anyOf: [{ type: 'array', minItems: 1, items: p({ type: 'object' }) }, { type: 'null' }],
    },
    /^\{"p":(null|\[.*\])\}$/,
  ],
  [
    'a number above a limit',
    { type: 'number', exclusiveMinimum: 1, maximum: 2 },
    /^\{"p":(1\.\d+|2)\}$/,
  ],
  [
    'a number below a limit',
    { type: 'number', minimum: 1, exclusiveMaximum: 2 },
    /^\{"p":1(\.\d+)?\}$/,
  ],
  [
    'a whole number between limits',
    { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 3 },
    /^\{"p":2\}$/,
  ],
  [
    'a list that may be long',
    { type: 'array', maxItems: 1e9, items: { const: 1 } },
    /^\{"p":\[(1,?){0,20}\]\}$/,
  ],
  [
    'a map that may be large',
    { type: 'object', maxProperties: 1e9, additionalProperties: { const: 1 } },
    /^\{"p":\{.*\}\}$/,
  ],
])('random values keep to their schema: %s', async (_, schema, expected) => {
  const { url } = await startOn({ '/a': answers(p(schema)) })
  for (let time = 0; time < 20; time++) {
    const response = await fetch(`${url}/a`, DYNAMIC)
    expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(expected)])
  }
})

test.each([
  ['minItems', { type: 'array', minItems: 1e9, items: {} }],
  [
    'minItems within each other',
    { type: 'array', minItems: 2000, items: { type: 'array', minItems: 2000 } },
  ],
  ['minLength', { type: 'string', minLength: 2e9 }],
  ['minProperties', { type: 'object', minProperties: 1e8 }],
  ['pattern', { type: 'string', pattern: '^(a{1000}){1000}(b{1000}){1000}$' }],
  ['allOf', { allOf: [{ type: 'string', minLength: 2e9 }] }],
])('a value that would be too large is refused at once, random or not: %s', async (_, schema) => {
  const { url } = await startOn({ '/a': answers(p(schema)), '/b': answers(p(schema), { p: 1 }) })
  for (const init of [DYNAMIC, {}]) {
    const response = await fetch(`${url}/a`, init)
    expect([response.status, await response.json()]).toEqual([
      501,
      {
        type: 'about:blank',
        title: 'Too large to make up',
        status: 501,
        detail:
          'Status 200 of get /a has a schema that asks for more than 1000000 values or letters. Give it an example, or lower limits (minItems, minLength, minProperties, pattern).',
      },
    ])
  }
  expect(await (await fetch(`${url}/b`)).json()).toEqual({ p: 1 })
})
