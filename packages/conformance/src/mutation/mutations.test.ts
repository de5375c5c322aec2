import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { listMutations } from './mutations.ts'

const document = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1.0.0' },
  paths: {
    '/a': {
      get: {
        parameters: [{ name: 'count', in: 'query', required: true, schema: { minimum: 1 } }],
        responses: {
          200: {
            description: 'It.',
            content: { 'application/json': { examples: { some: { value: { type: 'x' } } } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      A: {
        type: ['string', 'null'],
        enum: ['a', 'b'],
      },
      B: { required: ['type'], properties: { type: { pattern: '^x$', example: 'x' } } },
    },
  },
} as unknown as Document

test('each mutation is one change, and the document stays as it is', () => {
  const before = structuredClone(document)
  const mutations = listMutations(document)
  expect(mutations.map(({ what }) => what)).toEqual([
    'turn around whether count is required at paths./a.get.parameters.0',
    'rename the parameter count at paths./a.get.parameters.0',
    'drop minimum at paths./a.get.parameters.0.schema',
    'change the status 200 at paths./a.get.responses',
    'drop the response 200 at paths./a.get.responses',
    'drop the media type application/json at paths./a.get.responses.200.content',
    'drop the example some at paths./a.get.responses.200.content.application/json.examples',
    'drop the enum value a at components.schemas.A',
    'drop the enum value b at components.schemas.A',
    'widen the type string,null at components.schemas.A',
    'change the type string,null at components.schemas.A',
    'narrow the type string,null at components.schemas.A',
    'drop type from required at components.schemas.B',
    'rename the property type at components.schemas.B.properties',
    'drop pattern at components.schemas.B.properties.type',
  ])
  expect(document).toEqual(before)
  expect(mutations[11]?.mutant.components?.schemas?.A).toEqual({
    type: ['string'],
    enum: ['a', 'b'],
  })
})
