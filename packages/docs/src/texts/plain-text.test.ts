import { expect, test } from 'vitest'
import { firstSentence, plainText } from './plain-text.ts'

test('a text in Markdown says the same without its marks', () => {
  expect(
    plainText('A `List<Case>` of **[cases](../cases/)**,\nsee &lt;b> at 12:30.\n\n- one\n- two'),
  ).toBe('A List<Case> of cases, see <b> at 12:30. one two')
})

test('a sentence ends at a mark with a space after it', () => {
  expect(firstSentence('Calls `a.b` of\n**API 2.0**. Then more.')).toBe('Calls a.b of API 2.0.')
  expect(firstSentence('No end')).toBe('No end')
})
