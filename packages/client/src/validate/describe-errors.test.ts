import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { describeErrors } from './describe-errors.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true, messages: false })
formats.default(ajv)

/** The violations of a body, a line each. */
function linesOf(schema: object, body: unknown): string[] {
  const validate = ajv.compile(schema)
  validate(body)
  return describeErrors(validate.errors ?? [], body).map(
    ({ path, message }) => `${path || '-'} ${message}`,
  )
}

const SECRET = 'top secret'

test.each<[object, unknown, string]>([
  [{ type: 'object' }, undefined, 'must be an object, but is missing'],
  [{ type: 'array' }, null, 'must be an array, but is null'],
  [{ type: 'string' }, [SECRET], 'must be a string, but is an array'],
  [{ type: ['integer', 'null'] }, SECRET, 'must be an integer or null, but is a string'],
  [{ type: 'integer' }, 1.5, 'must be an integer, but is a number that is not whole'],
  [{ type: 'boolean' }, 1, 'must be a boolean, but is an integer'],
  [{ type: 'number' }, { SECRET }, 'must be a number, but is an object'],
  [{ const: 0 }, 7, 'must be 0, but is another integer'],
  [{ const: 0 }, true, 'must be 0, but is a boolean'],
  [{ enum: ['a', 1] }, SECRET, 'must be one of "a", 1, but is another string'],
  [{ enum: ['a', null] }, 1, 'must be one of "a", null, but is an integer'],
  [{ minLength: 1 }, '', 'must have at least 1 character, but has fewer'],
  [{ maxLength: 2 }, SECRET, 'must have at most 2 characters, but has more'],
  [{ minItems: 2 }, [SECRET], 'must have at least 2 items, but has fewer'],
  [{ maxItems: 1 }, [1, 2], 'must have at most 1 item, but has more'],
  [{ minProperties: 1 }, {}, 'must have at least 1 property, but has fewer'],
  [{ maxProperties: 0 }, { SECRET }, 'must have at most 0 properties, but has more'],
  [{ minimum: 1 }, 0, 'must be >= 1, but is not'],
  [{ maximum: 599 }, 600, 'must be <= 599, but is not'],
  [{ exclusiveMinimum: 1 }, 1, 'must be > 1, but is not'],
  [{ exclusiveMaximum: 1 }, 1, 'must be < 1, but is not'],
  [{ multipleOf: 5 }, 3, 'must be a multiple of 5, but is not'],
  [{ format: 'uuid' }, SECRET, 'must have the format uuid, but has not'],
  [{ format: 'int32' }, 2 ** 31, 'must have the format int32, but has not'],
  [{ pattern: '^\\d+$' }, SECRET, 'must match the pattern ^\\d+$, but does not'],
  [{ uniqueItems: true }, [SECRET, SECRET], 'must not hold an item twice, but does'],
  [{ not: {} }, SECRET, 'breaks the rule "not" of the contract'],
])('%j says of %j that it %s', (schema, body, message) => {
  expect(linesOf(schema, body)).toEqual([`- ${message}`])
  expect(message).not.toContain(SECRET)
})

test('a property that is missing or must not be there is pointed at', () => {
  const schema = {
    required: ['a/b', 'c~d'],
    dependentRequired: { e: ['f'] },
    properties: { e: {}, g: false },
    additionalProperties: false,
  }
  expect(linesOf(schema, { e: 1, g: 1, 'h/i': 1 }).sort()).toEqual([
    '/a~1b is required, but is missing',
    '/c~0d is required, but is missing',
    '/f is required, but is missing',
    '/g is not allowed here',
    '/h~1i is not allowed here',
  ])
  const closed = { properties: { e: {} }, unevaluatedProperties: false }
  expect(linesOf(closed, { j: 1 })).toEqual(['/j is not allowed here'])
})

test('what was found is looked up deep in the body', () => {
  const schema = { additionalProperties: { items: { properties: { 'a/b~': { type: 'null' } } } } }
  expect(linesOf(schema, { list: [{}, { 'a/b~': SECRET }] })).toEqual([
    '/list/1/a~1b~0 must be null, but is a string',
  ])
})

test('a choice says that nothing fits after what each of its branches misses', () => {
  const schema = { anyOf: [{ required: ['a'] }, { required: ['b'] }, { required: ['a'] }] }
  expect(linesOf(schema, {})).toEqual([
    '/a is required, but is missing',
    '/b is required, but is missing',
    '- must fit a choice that the contract gives, but fits none',
  ])
  expect(linesOf({ oneOf: [{}, {}] }, {})).toEqual([
    '- must fit one of the choices that the contract gives, but fits several',
  ])
})

test('a condition is not spoken of, since what follows from it is', () => {
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  const schema = { if: {}, then: { type: 'null' } }
  expect(linesOf(schema, 1)).toEqual(['- must be null, but is an integer'])
})
