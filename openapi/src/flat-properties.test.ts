import { expect, test } from 'vitest'
import type { Document, Schema } from './contract.ts'
import { flatProperties } from './flat-properties.ts'

const document = {
  components: {
    schemas: { Old: { type: 'integer', deprecated: true }, Kept: { readOnly: true } },
  },
} as unknown as Document
const properties = { title: { type: 'string' }, id: { $ref: '#/components/schemas/Old' } }

test.each<[string, object, string[] | undefined]>([
  ['properties stand beside parameters', { properties }, ['title']],
  [
    'what only answers have is left out',
    { properties: { a: {}, b: { $ref: '#/components/schemas/Kept' } } },
    ['a'],
  ],
  [
    'a property with the name of a parameter keeps the body whole',
    { properties: { id: {} } },
    undefined,
  ],
  ['a choice is whole', { properties, oneOf: [{}] }, undefined],
  ['what is put together is whole', { properties, allOf: [{}] }, undefined],
  ['a map is whole', { properties, additionalProperties: { type: 'string' } }, undefined],
  ['names by pattern are whole', { properties, patternProperties: { '^x-': {} } }, undefined],
  ['a closed object is not', { properties, additionalProperties: false }, ['title']],
  ['a text is whole', { type: 'string' }, undefined],
])('%s', (_, schema, names) => {
  const content = { mediaType: 'application/json', schema: schema as Schema, examples: [] }
  expect(flatProperties(document, content, ['id'])).toEqual(names)
})
