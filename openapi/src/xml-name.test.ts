import { expect, test } from 'vitest'
import { decodeXmlName, encodeXmlName } from './xml-name.ts'

test.each([
  ['title', 'title'],
  ['заголовок', 'заголовок'],
  ['_a-b.c1', '_a-b.c1'],
  ['1', '_x0031_'],
  ['a b', 'a_x0020_b'],
  ['a:b', 'a_x003A_b'],
  ['<a/>', '_x003C_a_x002F__x003E_'],
  ['-a', '_x002D_a'],
  ['_x0031_', '_x005F_x0031_'],
  ['😀', '_xD83D__xDE00_'],
])('%j is the name %j, and back', (text, name) => {
  expect(encodeXmlName(text)).toBe(name)
  expect(decodeXmlName(name)).toBe(text)
})

test('nothing is a name too', () => {
  expect(encodeXmlName('')).toBe('_')
})
