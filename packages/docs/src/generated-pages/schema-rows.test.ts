import type { Document, Schema } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { schemaRows } from './schema-rows.ts'
import { words } from './words.ts'

test('properties are told in their order, with those within them, and a schema within itself ends', () => {
  const tree = {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: ['string', 'null'], format: 'uuid', description: 'Who.' },
      kind: { enum: ['a', 'b'], type: 'string', default: 'a', 'x-when-omitted': 'reset' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      marks: { type: 'array', description: 'Marks.', items: { type: 'string', enum: ['x'] } },
      owner: { oneOf: [{ $ref: '#/components/schemas/User' }, { type: 'null' }] },
    },
  }
  const user = {
    type: 'object',
    description: 'A user.',
    properties: { name: { type: 'string', deprecated: true } },
  }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Trees', version: '1.0.0' },
    components: { schemas: { Tree: tree, User: user } },
  } as unknown as Document
  const row = (path: string, type: string, description = '') => ({
    path,
    type,
    required: false,
    description,
  })
  expect(schemaRows(document, { $ref: '#/components/schemas/Tree' } as Schema, words.en)).toEqual([
    { ...row('id', 'string (uuid) | null', 'Who.'), required: true },
    { ...row('kind', 'string', '`"a"`, `"b"`. Default: `"a"`.'), whenOmitted: 'lost' },
    row('children[]', 'array<object>'),
    row('marks[]', 'array<string>', 'Marks. `"x"`.'),
    row('owner', 'object | null', 'A user.'),
    row('owner.name', 'string', '**Deprecated.**'),
  ])
})
