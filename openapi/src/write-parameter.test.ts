import { expect, test } from 'vitest'
import { writeFields, writeParameter } from './write-parameter.ts'

const list = ['a', 'b']
const tree = { a: 1, b: { c: 2 } }

test.each([
  [undefined, false, 'x', 'x'],
  [undefined, false, list, 'a,b'],
  [undefined, false, tree, 'a,1,b,{"c":2}'],
  [undefined, true, tree, 'a=1,b={"c":2}'],
  ['label', false, 'x', '.x'],
  ['label', false, list, '.a,b'],
  ['label', true, list, '.a.b'],
  ['label', true, { a: 1, b: 2 }, '.a=1.b=2'],
  ['matrix', false, 'x', ';n=x'],
  ['matrix', false, list, ';n=a,b'],
  ['matrix', true, list, ';n=a;n=b'],
  ['matrix', true, { a: 1, b: 2 }, ';a=1;b=2'],
])('in the style %s, explode %s, %j is %s', (style, explode, value, text) => {
  const parameter = { name: 'n', in: 'path', explode, ...(style && { style }) }
  expect(writeParameter(parameter, value)).toBe(text)
})

test.each([
  [undefined, undefined, list, ['n=a', 'n=b']],
  [undefined, undefined, tree, ['a=1', 'b={"c":2}']],
  ['form', false, list, ['n=a,b']],
  ['form', false, { a: 1 }, ['n=a,1']],
  ['spaceDelimited', undefined, list, ['n=a b']],
  ['pipeDelimited', undefined, list, ['n=a|b']],
  ['deepObject', undefined, tree, ['n[a]=1', 'n[b][c]=2']],
  ['deepObject', undefined, 'x', ['n=x']],
])('as a query in the style %s, explode %s, %j is %j', (style, explode, value, fields) => {
  const parameter = {
    name: 'n',
    in: 'query',
    ...(style && { style }),
    ...(explode !== undefined && { explode }),
  }
  expect(writeFields(parameter, value).map((field) => field.join('='))).toEqual(fields)
})

test('a header is one field', () => {
  expect(writeFields({ name: 'n', in: 'header' }, list)).toEqual([['n', 'a,b']])
})
