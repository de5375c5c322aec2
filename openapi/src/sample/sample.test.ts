import { expect, test } from 'vitest'
import type { Document, Schema } from '../contract.ts'
import { sample } from './sample.ts'

const document = {
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['name', 'branches'],
        properties: {
          name: { type: 'string' },
          parent: { $ref: '#/components/schemas/Tree' },
          branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
        },
      },
      Endless: {
        type: 'object',
        required: ['next'],
        properties: { next: { $ref: '#/components/schemas/Endless' } },
      },
      Itself: { allOf: [{ $ref: '#/components/schemas/Itself' }, { type: 'integer' }] },
      Pet: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { type: 'string' } },
        example: { kind: 'any' },
        discriminator: { propertyName: 'kind', mapping: { dog: '#/components/schemas/Dog' } },
      },
      Dog: {
        allOf: [
          { $ref: '#/components/schemas/Pet' },
          { required: ['tail'], properties: { tail: { type: 'boolean' } } },
        ],
      },
      Cat: { type: 'object', required: ['kind'], properties: { kind: { enum: ['tom'] } } },
    },
  },
} as unknown as Document

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more })
const draw = (schema: object, options = {}) => sample(document, schema as Schema, options)

test.each([
  [{ type: 'string', example: 'a' }, 'a'],
  [{ type: 'string', example: 12 }, '12'],
  [{ type: 'integer', example: '12' }, 12],
  [{ type: 'integer', example: 'twelve' }, 1],
  [{ type: 'array', example: 'a', items: { type: 'integer' } }, [1]],
  [{ type: 'object', example: '{}' }, {}],
  [{ type: ['null', 'string'], examples: ['a', 'b'] }, 'a'],
  [{ type: 'string', default: 'a', enum: ['b'] }, 'a'],
  [{ enum: [null, 'a'] }, 'a'],
  [{ const: 0 }, 0],
  [{ type: 'boolean', default: false }, false],
  [{ type: 'null' }, null],
  [{}, 'string'],
  [{ minimum: 3 }, 3],
  [{ items: { type: 'boolean' } }, [true]],
  [{ required: ['a'] }, { a: 'string' }],
])('of %j the sample is %j', (schema, value) => {
  expect(draw(schema)).toEqual(value)
})

test.each([
  [{ minItems: 2 }, ['string', 'string']],
  [{ maxItems: 0 }, []],
  [{ minItems: 3, uniqueItems: true, items: { type: 'integer' } }, [1, 2, 3]],
  [{ prefixItems: [{ const: 'a' }, { const: 'b' }], items: false }, ['a', 'b']],
])('a list with %j is %j', (rules, value) => {
  expect(draw({ type: 'array', ...rules })).toEqual(value)
})

test.each([
  ['what is required', object({ a: {}, b: {} }, { required: ['a'] }), { a: 'string' }],
  ['what is required and not described', object({}, { required: ['a'] }), { a: 'string' }],
  [
    'as many properties as there must be',
    object({ a: {}, b: {} }, { minProperties: 1 }),
    { a: 'string' },
  ],
  [
    'others where there must be more',
    object({ a: {} }, { minProperties: 2, additionalProperties: { type: 'integer' } }),
    { a: 'string', property1: 1 },
  ],
])('an object has %s', (_, schema, value) => {
  expect(draw(schema)).toEqual(value)
})

test('all properties, or only those of a request or an answer, can be had', () => {
  const schema = object(
    { in: { writeOnly: true }, out: { allOf: [{ readOnly: true }] }, both: {} },
    { required: ['in', 'out'] },
  )
  expect(draw(schema, { optional: true })).toEqual({ in: 'string', out: 'string', both: 'string' })
  expect(draw(schema, { without: 'readOnly' })).toEqual({ in: 'string' })
  expect(draw(schema, { without: 'writeOnly' })).toEqual({ out: 'string' })
})

test('what holds itself ends', () => {
  expect(draw(ref('Tree'))).toEqual({ name: 'string', branches: [] })
  expect(draw(ref('Tree'), { optional: true })).toEqual({ name: 'string', branches: [] })
  expect(draw(ref('Endless'))).toEqual({ next: null })
  expect(draw(ref('Itself'))).toBe(1)
})

test('what is broad or deep ends', () => {
  const broad = object(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`p${n}`, {}])))
  expect(Object.keys(draw(broad, { optional: true }) as object)).toHaveLength(999)
  expect(Object.keys(draw({ type: 'object', minProperties: 1e12 }) as object)).toHaveLength(999)
  expect(draw({ type: 'array', minItems: 1e12 })).toHaveLength(999)
  let deep: object = {}
  for (let depth = 0; depth < 100; depth++) deep = object({ deeper: deep })
  expect(JSON.stringify(draw(deep, { optional: true })).match(/deeper/g)).toHaveLength(8)
})

test('the parts of a whole are put together, without their examples', () => {
  const allOf = [
    object({ a: { type: 'string' } }, { required: ['a'], example: { a: 'x' } }),
    object({ a: { maxLength: 2 }, b: { default: 'b' } }, { required: ['b'] }),
  ]
  expect(draw({ allOf })).toEqual({ a: 'st', b: 'b' })
  expect(draw({ allOf: [{ type: 'string', example: 'a' }], description: 'A.' })).toBe('a')
})

test.each(['oneOf', 'anyOf'])('of %s the first that is something counts', (key) => {
  const variants = [{ type: 'null' }, object({ a: {} }, { required: ['a'] }), { type: 'string' }]
  expect(draw({ [key]: variants })).toEqual({ a: 'string' })
})

test('a discriminator has the name of what was chosen', () => {
  const union = (first: string, mapping: object) => ({
    oneOf: [ref(first), ref('Pet')],
    discriminator: { propertyName: 'kind', mapping },
  })
  expect(draw(union('Dog', { hound: '#/components/schemas/Dog' }))).toEqual({
    kind: 'hound',
    tail: true,
  })
  expect(draw(union('Cat', {}))).toEqual({ kind: 'Cat' })
  expect(draw(ref('Dog'))).toEqual({ kind: 'dog', tail: true })
})
