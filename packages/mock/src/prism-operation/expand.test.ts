import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { expand } from './expand.ts'

const document = {
  a: { $ref: '#/b' },
  b: { list: [{ $ref: '#/c' }] },
  c: 'text',
  itself: { child: { $ref: '#/itself' } },
} as unknown as Document

const copy = (root: unknown, most = Infinity) =>
  expand(document, root, most, (each) => `left ${each}`)

test('what references lead to stands in their place', () => {
  expect(
    copy({ x: { $ref: '#/a', beside: 1, list: 2 }, y: [null, { $ref: '#/c', beside: 1 }] }),
  ).toEqual({
    node: { x: { list: 2, beside: 1 }, y: [null, 'text'] },
    isWhole: true,
  })
})

test('what holds itself is left once', () => {
  expect(copy({ $ref: '#/itself' })).toEqual({
    node: { child: { $ref: 'left #/itself' } },
    isWhole: true,
  })
})

test('what would be too large is left', () => {
  expect(copy([{ $ref: '#/b' }, { $ref: '#/b' }], 5)).toEqual({
    node: [{ list: ['text'] }, { $ref: 'left #/b' }],
    isWhole: false,
  })
})
