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

test.each([
  ['form', false, ['a b', 'c,d'], ['n%20m=a%20b,c%2Cd']],
  ['form', true, ['a b', 'c,d'], ['n%20m=a%20b', 'n%20m=c%2Cd']],
  ['spaceDelimited', false, ['a', 'b|c'], ['n%20m=a%20b%7Cc']],
  ['pipeDelimited', false, ['a', 'b c'], ['n%20m=a%7Cb%20c']],
  ['deepObject', true, { 'a,b': 'c&d' }, ['n%20m%5Ba%2Cb%5D=c%26d']],
])('encoded in the style %s, explode %s, %j is %j', (style, explode, value, fields) => {
  const parameter = { name: 'n m', in: 'query', style, explode }
  expect(writeFields(parameter, value, encodeURIComponent).map((each) => each.join('='))).toEqual(
    fields,
  )
})

test.each([
  ['simple', false, ['a/b', 'c,d'], 'a%2Fb,c%2Cd'],
  ['label', true, ['a.b', 'c/d'], '.a.b.c%2Fd'],
  ['matrix', true, { 'a=b': 'c;d' }, ';a%3Db=c%3Bd'],
])('in a path in the style %s, explode %s, %j is %j', (style, explode, value, text) => {
  const parameter = { name: 'n', in: 'path', style, explode }
  expect(writeParameter(parameter, value, encodeURIComponent)).toBe(text)
})
