import { expect, test } from 'vitest'
import type { Document } from './contract.ts'
import { foldedNote, withReadableNotes } from './readable-notes.ts'

const document = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1.0.0' },
  paths: {
    '/a': {
      get: {
        description: 'Reads it.\n',
        'x-field-notes': [{ $ref: '#/x-field-notes/late' }],
      },
    },
  },
  components: {
    schemas: {
      A: {
        type: 'object',
        properties: {
          description: { type: 'string', description: 'Text.', 'x-evidence': 'observed' },
          bare: { type: 'string', 'x-evidence': 'observed' },
          value: { type: 'string', 'x-evidence': 'observed' },
        },
      },
    },
    examples: { A: { value: { 'x-evidence': 'observed' } } },
  },
  'x-evidence-kinds': { observed: 'Seen.', page: 'Printed.' },
  'x-field-note-labels': {
    heading: 'Differences',
    page: 'Page',
    server: 'Servers',
    contract: 'Contract',
    evidence: 'Evidence',
  },
  'x-field-notes': {
    late: { evidence: 'page', page: 'Now.', server: 'Later.', contract: 'Both.', text: 'Wait.' },
  },
} as unknown as Document

test('evidence and notes become part of descriptions, examples stay', () => {
  const { paths, components } = withReadableNotes(document)
  expect(paths?.['/a']?.get?.description).toBe(
    ['Reads it.', '', '**Differences**', '', '- Wait.'].join('\n'),
  )
  expect(components?.schemas?.A?.properties).toEqual({
    description: { type: 'string', description: 'Text.\n\n*Seen.*', 'x-evidence': 'observed' },
    bare: { type: 'string', description: '*Seen.*', 'x-evidence': 'observed' },
    value: { type: 'string', description: '*Seen.*', 'x-evidence': 'observed' },
  })
  expect(components?.examples).toEqual(document.components?.examples)
})

test('what to do about an error becomes the description of its example', () => {
  const gone = { 'x-cure': 'Order another one.', 'x-evidence': 'observed', value: 'Gone.' }
  const { components } = withReadableNotes({ ...document, components: { examples: { gone } } })
  expect(components?.examples?.gone).toEqual({
    ...gone,
    description: 'Order another one.\n\n*Seen.*',
  })
})

test('a note can be folded below its advice', () => {
  const { paths } = withReadableNotes(document, foldedNote)
  expect(paths?.['/a']?.get?.description).toBe(
    [
      'Reads it.',
      '',
      '**Differences**',
      '',
      '<details><summary>Wait.</summary>',
      '',
      '- **Page:** Now.',
      '- **Servers:** Later.',
      '- **Contract:** Both.',
      '- **Evidence:** Printed.',
      '',
      '</details>',
    ].join('\n'),
  )
})

test('the advice of a folded note may hold code and signs', () => {
  const note = { evidence: 'page', page: '', server: '', contract: '', text: '`a` & <b>.' }
  expect(foldedNote(note, {}, {})).toContain('<summary><code>a</code> &amp; &lt;b>.</summary>')
})

test('the document itself is left alone', () => {
  expect(document.paths?.['/a']?.get?.description).toBe('Reads it.\n')
})
