import { expect, test } from 'vitest'
import { readFields } from './read-fields.ts'

test.each<[string, object]>([
  ['a=1&b=2', { a: '1', b: '2' }],
  ['a=1&a=2', { a: ['1', '2'] }],
  ['a[]=1', { a: ['1'] }],
  ['a[10]=3&a[2]=2&a[0]=1', { a: ['1', '2', '3'] }],
  ['a.b=1&a[c]=2', { a: { b: '1', c: '2' } }],
  ['a[0].b=1&a[0][c]=2&a[1].b=3', { a: [{ b: '1', c: '2' }, { b: '3' }] }],
  ['a[0].1=x', { a: [{ '1': 'x' }] }],
  ['a=1&a.b=2', { a: '1' }],
  [
    'a[].b=1&a[0=2&a]=3&.a=4&a..b=5',
    { 'a[].b': '1', 'a[0': '2', 'a]': '3', '.a': '4', 'a..b': '5' },
  ],
  ['=1', { '': '1' }],
])('%s', (form, value) => {
  expect(readFields(new URLSearchParams(form))).toEqual(value)
})
