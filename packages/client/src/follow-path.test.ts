import { expect, test } from 'vitest'
import { followPath } from './follow-path.ts'

const task = { title: 'Call', responsible: { id: 'u1' }, list: [{ id: 1 }, { id: 2 }], none: null }

test.each([
  ['title', 'Call'],
  ['responsible.id', 'u1'],
  ['list.id', [1, 2]],
  ['none', null],
  ['none.id', undefined],
  ['contact.id', undefined],
  ['title.id', undefined],
])('%s leads to %j', (path, value) => {
  expect(followPath(task, path)).toEqual(value)
})

test('no path leads out of a text or out of nothing', () => {
  expect([followPath('text', 'a.b'), followPath(undefined, 'a')]).toEqual([undefined, undefined])
})
