import { expect, test } from 'vitest'
import { parseXml } from './parse-xml.ts'

test('children are read by name, several of one name as an array, all else as text', () => {
  expect(
    parseXml(
      '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<!-- c --><r a="1">\n <a>1</a><b/><a> 2 </a><?pi x?><c><d>x</d> </c></r>\n',
    ),
  ).toEqual({ name: 'r', content: { a: ['1', ' 2 '], b: '', c: { d: 'x' } } })
  expect(parseXml('<r/>')).toEqual({ name: 'r', content: '' })
})

test('references and CDATA stand for the letters that they mean', () => {
  const { content } = parseXml('<r>&lt;&amp;&#65;&#x42F; <![CDATA[&lt;<b>]]>&quot;&apos;&gt;</r>')
  expect(content).toBe('<&AЯ &lt;<b>"\'>')
})

test('names of properties that all objects have are names like any other', () => {
  const { content } = parseXml(
    '<r><__proto__><a>1</a></__proto__><constructor/><toString>x</toString></r>',
  )
  expect(content).toEqual(
    JSON.parse('{"__proto__": {"a": "1"}, "constructor": "", "toString": "x"}'),
  )
  expect(Object.getPrototypeOf(content)).toBe(Object.prototype)
})

test.each([
  '',
  'text',
  '{"title":"Fair"}',
  '<r>',
  '<r/><r/>',
  '<r><a></r></a>',
  '<r>a & b</r>',
  '<r>&nope;</r>',
  '<r>&constructor;</r>',
  '<r>&#0;</r>',
  '<r>&#xD800;</r>',
  '<r>&#x110000;</r>',
  '<r>\u0001</r>',
  '<r><![CDATA[a</r>',
  `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`,
])('%j is refused', (text) => {
  expect(() => parseXml(text)).toThrow(SyntaxError)
})

test('what a DOCTYPE declares is never expanded', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a0 "ha"><!ENTITY a1 "${'&a0;'.repeat(10)}">]><r>&a1;</r>`
  expect(() => parseXml(bomb)).toThrow('XML does not know &a1;')
  expect(parseXml('<!DOCTYPE r [<!ENTITY lt "x">]><r>&lt;</r>').content).toBe('<')
  const outside = '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r>&a;</r>'
  expect(() => parseXml(outside)).toThrow(SyntaxError)
})
