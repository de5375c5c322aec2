import { expect, test } from 'vitest'
import { copyTree } from './copy-tree.ts'

const copy = (root: unknown) => copyTree('api.yaml', root)

test('a copy shares nothing, and holds plain values only', () => {
  const shared = { a: [1] }
  const read = {
    one: shared,
    two: shared,
    day: new Date('2026-01-31'),
    bytes: new Uint8Array([104]),
  }
  const copied = copy(read) as typeof read
  expect(copied).toEqual({ one: { a: [1] }, two: { a: [1] }, day: '2026-01-31', bytes: 'aA==' })
  expect(copied.one).not.toBe(copied.two)
})

test('what a merge key names is merged, the first of several counts, and what is there already', () => {
  const merged = {
    '<<': [
      { a: 1, b: 1 },
      { a: 2, b: 2, c: 2 },
    ],
    b: 3,
  }
  expect(copy(merged)).toEqual({ a: 1, b: 3, c: 2 })
  expect(copy({ '<<': { a: 1 } })).toEqual({ a: 1 })
  expect(copy({ '<<': 'text' })).toEqual({ '<<': 'text' })
})

test('an object may be replaced', () => {
  const replace = (node: Record<string, unknown>) => (node.replaced ? 'else' : undefined)
  expect(copyTree('api.yaml', { a: { replaced: true }, b: {} }, replace)).toEqual({
    a: 'else',
    b: {},
  })
})

test('what holds itself is refused', () => {
  const itself: Record<string, unknown> = {}
  itself.itself = itself
  expect(() => copy(itself)).toThrow(
    'api.yaml nests values more than 200 deep: does an anchor hold itself?',
  )
})

test('anchors that multiply are refused', () => {
  let bomb: unknown = 'a'
  for (let times = 0; times < 10; times++) bomb = Array(10).fill(bomb)
  expect(() => copy(bomb)).toThrow('api.yaml holds more than 10000000 values.')
})
