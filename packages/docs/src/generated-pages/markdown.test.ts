import { expect, test } from 'vitest'
import { blocks, codeBlock, list, table } from './markdown.ts'

test('a table keeps its cells on one line and its bars apart', () => {
  expect(table(['a', 'b'], [['1\n2', 'x | y\n\nz\n']])).toBe(
    '| a | b |\n| --- | --- |\n| 1 2 | x \\| y<br>z |',
  )
})

test('a bar that is escaped in a cell stays so', () => {
  expect(table(['a'], [[String.raw`x \| y`], [String.raw`x \\| y`]])).toBe(
    String.raw`| a |
| --- |
| x \| y |
| x \\\| y |`,
  )
})

test('a fence is longer than any in the code', () => {
  expect(codeBlock('md', 'a\n```\nb\n')).toBe('````md\na\n```\nb\n````')
})

test('lines that follow in an item of a list stay in it', () => {
  expect(list(['a\n- b', 'c'])).toBe('- a\n  - b\n- c')
})

test('empty blocks leave no gap', () => {
  expect(blocks('a', false, undefined, '', 'b')).toBe('a\n\nb')
})
