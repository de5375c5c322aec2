import { markdownToHtml } from 'satteri'
import { expect, test } from 'vitest'
import { code, heading, link, text } from './markdown-text.ts'

const html = (markdown: string) =>
  markdownToHtml(markdown, { features: { gfm: true, directive: true } }).html.trim()

const escaped = (plain: string) =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const TEXTS = [
  'Return List<Case>',
  '</title><script>window.pwn = 1</script>',
  '# not a heading',
  '1. not a list',
  '- nor this',
  '=== === ===',
  '> nor a quotation',
  'R&D &lt; &#60;',
  'a_b *c* `d` [e](f) ![g](h) ~~i~~ | j',
  'a ] b [ c',
  'a:b[c]{d=e}',
  ':::note',
  String.raw`C:\ and \* at the end \\`.trim(),
  '--force "it\'s" ...',
]

test.each(TEXTS)('as a text, in a link and in code, %j is shown as it is', (plain) => {
  expect(html(text(plain))).toBe(`<p>${escaped(plain)}</p>`)
  expect(html(`a ${link(plain, '../b_c/')}`)).toBe(
    `<p>a <a href="../b_c/">${escaped(plain)}</a></p>`,
  )
  expect(html(`a ${code(plain)}`)).toBe(`<p>a <code>${escaped(plain)}</code></p>`)
})

test.each([...TEXTS, 'C #', '# # #'])('as a heading %j is shown as it is', (plain) => {
  expect(html(heading(2, plain))).toBe(`<h2>${escaped(plain)}</h2>`)
})

test('a text that has lines is on one', () => {
  expect(text('a\n\n# b\r\n  c')).toBe('a # b c')
  expect(code('a\n`b`')).toBe('`` a `b` ``')
})

test('a text without marks stays as it is', () => {
  expect(text("Cases and tasks: what is the vendor's own (API 2.0)?")).toBe(
    "Cases and tasks: what is the vendor's own (API 2.0)?",
  )
})
