import { expect, test } from 'vitest'
import { markdownHtml } from './markdown-html.ts'

test('the texts of contracts are HTML, and nothing in them is markup of their own', () => {
  const text =
    'See `a<b`, List\\<c>,\n**now** & [here](https://a.example/?b=1&c)\n\n- <script>\n- [d](javascript:e)'
  expect(markdownHtml(text)).toBe(
    '<p>See <code>a&lt;b</code>, List&lt;c&gt;,\n<strong>now</strong> &amp; ' +
      '<a href="https://a.example/?b=1&amp;c">here</a></p>\n' +
      '<ul>\n<li>&lt;script&gt;</li>\n<li>[d](javascript:e)</li>\n</ul>',
  )
})
