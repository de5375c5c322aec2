import { markdownToHtml } from 'satteri'
import { expect, test } from 'vitest'
import { withoutHtml } from './without-html.ts'

test.each([
  ['Return List<Case>.', String.raw`Return List\<Case>.`],
  ['a <b c=//d> <e \\<f', 'a \\<b c=//d> \\<e \\<f'],
  ['`List<Case>` and a < b > c', '`List<Case>` and a < b > c'],
  ['```\n<b>\n```', '```\n<b>\n```'],
  ['&lt;b> \\<b>', '&lt;b> \\<b>'],
  ['<div onclick="a()">\n*b* `<i>`\n</div>', '\\<div onclick="a()">\n*b* `<i>`\n\\</div>'],
  ['<script>\n\na()\n</script>', '\\<script>\n\na()\n\\</script>'],
  ['a <!-- b --> <?c?> <![CDATA[d]]> <!E f>', 'a \\<!-- b --> \\<?c?> \\<![CDATA[d]]> \\<!E f>'],
  ['- a\n\n  <b>\n\n> <i>', '- a\n\n  \\<b>\n\n> \\<i>'],
  [':a{b="<i>"}', ':a{b="\\<i>"}'],
])('HTML in Markdown becomes text: %j', (markdown, expected) => {
  expect(withoutHtml(markdown)).toBe(expected)
})

test.each([
  '[a](javascript:b())',
  '[a](<java&#10;script:b()>)',
  '[a]( JavaScript:b())',
  '<javascript:b()>',
  '[a](data:text/html,b)',
  '[a][b]\n\n[b]: vbscript:c()',
  '[a]\n\n[a]: file:///etc/passwd',
])('a link to anything but a page or a mailbox becomes text: %j', (markdown) => {
  expect(markdownToHtml(markdown).html).toContain('<a href=')
  expect(markdownToHtml(withoutHtml(markdown)).html).not.toContain('<a href=')
})

test('links to pages and mailboxes stay', () => {
  const markdown =
    '[a](../b/#c) [d](https://e.example "f") <mailto:g@h.example> www.i.example [j](//k)'
  expect(withoutHtml(markdown)).toBe(markdown)
})

test('a picture becomes a link to it', () => {
  expect(withoutHtml('![a](https://b.example/c.png) ![d][e]\n\n[e]: f.png')).toBe(
    '[a](https://b.example/c.png) [d][e]\n\n[e]: f.png',
  )
})

test('the tags of our own pages stay where they are asked for, and no others of these names', () => {
  const ours =
    'a<br>b <a id="r7-crm.x_1"></a>**c**\n\n<details><summary>d <code>e</code></summary>\n\nf\n\n</details>\n<details><summary>g</summary>\n\nh\n\n</details>'
  expect(withoutHtml(ours, { ours: true })).toBe(ours)
  expect(withoutHtml('<br class="a"> <a id="b" href="c"> <details open>', { ours: true })).toBe(
    '\\<br class="a"> \\<a id="b" href="c"> \\<details open>',
  )
  expect(withoutHtml('<details><summary><b></summary>', { ours: true })).toBe(
    '\\<details>\\<summary>\\<b>\\</summary>',
  )
})
