import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { malform } from './malform.ts'

test('no value parses when its JSON is malformed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = malform(JSON.stringify(value, null, indent), 'application/json')
      expect(() => JSON.parse(text ?? '0')).toThrow(SyntaxError)
    }),
  )
})

test.each(['<a/>', '<a></a>\n', '<?xml version="1.0"?><a b="c"><d>e</d></a>', '<a/><!-- b -->'])(
  'the document %j does not parse when it is malformed',
  (document) => {
    expect(XMLValidator.validate(document)).toBe(true)
    const text = malform(document, 'text/xml; charset=utf-8')
    expect(XMLValidator.validate(text ?? document)).not.toBe(true)
    expect(() => new XMLParser().parse(text ?? document)).toThrow()
  },
)

test.each([
  ['application/json', '{{}'],
  ['application/problem+json; charset=utf-8', '{{}'],
  ['Text/JSON;charset=utf-8', '{{}'],
  ['text/plain', undefined],
  ['application/jsonpath', undefined],
  ['', undefined],
])('of the media type "%s" the text {} becomes %s', (mediaType, text) => {
  expect(malform('{}', mediaType)).toBe(text)
})
