import { expect, test } from 'vitest'
import { markdocText } from './markdoc-text.ts'

test.each([
  ['a {% b %} \\{% c', 'a \\{% b %} \\{% c'],
  ['`{% a %}` {% b', '`{% a %}` \\{% b'],
  ['```json\n{% a %}\n```\n{%', '```json {% process=false %}\n{% a %}\n```\n\\{%'],
  ['~~~ {% a %}\n<b>\n~~~', '~~~ {% process=false %}\n<b>\n~~~'],
  ['- a\n\n  ```\n  {%\n  ```\n', '- a\n\n  ``` {% process=false %}\n  {%\n  ```\n'],
  ['a\n\n    <b> {%\n\nc', 'a\n\n    \\<b> \\{%\n\nc'],
  ['```\n<b>\n```', '```\n<b>\n```'],
])('tags of Markdoc become text, and code stays code: %j', (markdown, expected) => {
  expect(markdocText(markdown)).toBe(expected)
})
