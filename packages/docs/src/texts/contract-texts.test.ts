import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { changeMarkdown } from './contract-texts.ts'

test('texts in Markdown are changed wherever they stand, and neither plain texts nor values are', () => {
  const document = {
    info: { title: 'title', summary: 'summary', description: 'text' },
    tags: [{ name: 'name', 'x-displayName': 'name', description: 'text' }],
    'x-field-notes': { value: { page: 'text', server: 'text', contract: 'text', text: 'text' } },
    components: {
      examples: {
        example: { summary: 'summary', value: { description: 'value' }, 'x-cure': 'text' },
      },
      securitySchemes: { value: { flows: { implicit: { scopes: { read: 'text' } } } } },
      schemas: {
        value: {
          description: 'text',
          example: { description: 'value' },
          examples: [{ description: 'value' }],
          default: { description: 'value' },
          enum: [{ description: 'value' }],
          'x-enumDescriptions': { a: 'text' },
          properties: {
            description: { type: 'string', description: 'text' },
            value: { properties: { example: { description: 'text' } } },
          },
        },
      },
    },
  } as unknown as Document
  const changed = JSON.parse(
    JSON.stringify(document).replaceAll('"text"}', '"TEXT"}').replaceAll('"text",', '"TEXT",'),
  )
  expect(changeMarkdown(document, (text) => text.toUpperCase())).toEqual(changed)
})
