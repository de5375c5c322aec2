import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { expand } from './expand.ts'

const document = {
  a: { $ref: '#/b' },
  b: { list: [{ $ref: '#/c' }] },
  c: 'text',
  itself: { child: { $ref: '#/itself' } },
} as unknown as Document

const leave = (reference: string) => ({ left: reference })

test('what references lead to stands in their place, with what is said beside them', () => {
  const root = { x: { $ref: '#/a', beside: 1, list: 2 }, y: [null, { $ref: '#/c', beside: 1 }] }
  expect(expand(document, root)).toMatchObject({
    node: { x: { list: 2, beside: 1 }, y: [null, 'text'] },
    isWhole: true,
  })
})

test('what holds itself is left once', () => {
  expect(expand(document, { $ref: '#/itself' }, leave)).toEqual({
    node: { child: { left: '#/itself' } },
    size: 3,
    isWhole: true,
  })
})

test('what would be too large or too deep is left', () => {
  const root = [{ $ref: '#/b' }, { $ref: '#/b' }]
  expect(expand(document, root, leave, { most: 5 })).toEqual({
    node: [{ list: ['text'] }, { left: '#/b' }],
    size: 6,
    isWhole: false,
  })
  expect(expand(document, root, leave, { deepest: 1 }).node).toEqual([
    { list: [{ left: '#/c' }] },
    { list: [{ left: '#/c' }] },
  ])
})
