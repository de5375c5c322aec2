import { expect, test } from 'vitest'
import type { Document } from './contract.ts'
import { resolve } from './resolve.ts'

const document = {
  info: { title: 'Test' },
  a: { $ref: '#/b' },
  b: { 'c/d~e f%': { found: true }, list: [{ found: true }], none: null },
  itself: { $ref: '#/other' },
  other: { $ref: '#/itself' },
} as unknown as Document

test.each(['#/a/c~1d~0e%20f%25', '#/b/c~1d~0e f%', '#/b/list/0'])(
  '%s is followed, through other references too',
  ($ref) => {
    expect(resolve(document, { $ref })).toEqual({ found: true })
  },
)

test('# is the document, and what is no reference is itself', () => {
  expect(resolve(document, { $ref: '#' })).toBe(document)
  const node = { properties: { $ref: { type: 'string' } } }
  expect(resolve(document, node)).toBe(node)
  expect(resolve(document, node.properties)).toBe(node.properties)
})

test.each(['#/gone', '#/b/none', '#/b/none/x', '#/__proto__', '#/b/list/1', 'http://localhost/a'])(
  '%s leads nowhere',
  ($ref) => {
    expect(() => resolve(document, { $ref })).toThrow(`${$ref} leads nowhere in "Test".`)
  },
)

test('a circle of references is an error that names it', () => {
  expect(() => resolve(document, { $ref: '#/itself' })).toThrow(
    '#/itself leads back to itself in "Test".',
  )
  expect(() => resolve(document, { $ref: '#/itself/x' })).toThrow('leads back to itself')
})
