import { expect, test } from 'vitest'
import type { Document } from './contract.ts'
import { readContent } from './read-content.ts'

const document = {
  components: {
    schemas: { Thing: { example: 'in the schema' } },
    examples: { Named: { summary: 'Named.', value: 'named' } },
  },
} as unknown as Document

const schema = { $ref: '#/components/schemas/Thing' }
const unnamed = (value: unknown) => ({ key: 'default', value })

test.each([
  ['beside the schema', { schema, example: 'beside' }, [unnamed('beside')]],
  ['in the schema', { schema }, [unnamed('in the schema')]],
  ['in a list of the schema', { schema: { examples: ['a', 'b'] } }, [unnamed('a')]],
  ['that is null', { schema: { examples: ['a'] }, example: null }, [unnamed(null)]],
  [
    'with a name, after one without',
    { example: 1, examples: { named: { $ref: '#/components/examples/Named' } } },
    [unnamed(1), { key: 'named', summary: 'Named.', value: 'named' }],
  ],
  [
    'that is elsewhere',
    { examples: { far: { externalValue: 'https://a.example' } } },
    [{ key: 'far', externalValue: 'https://a.example', value: undefined }],
  ],
  ['that is none', { examples: { bare: 'text' } }, []],
  ['nowhere', { schema: null }, []],
])('an example %s', (_, described, examples) => {
  const content = { 'text/plain': described } as never
  expect(readContent(document, { content })[0]?.examples).toEqual(examples)
})

test('a media type may say nothing, and a body may have none', () => {
  expect(readContent(document, { content: { 'text/plain': null as never } })).toEqual([
    { mediaType: 'text/plain', schema: {}, examples: [] },
  ])
  expect(readContent(document, {})).toEqual([])
})
