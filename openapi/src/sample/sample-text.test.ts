import { expect, test } from 'vitest'
import { sampleText } from './sample-text.ts'

test.each([
  [{}, 'string'],
  [{ minLength: 8 }, 'stringstring'],
  [{ minLength: 8, maxLength: 8 }, 'stringst'],
  [{ maxLength: 3 }, 'str'],
  [{ maxLength: 0 }, ''],
  [{ format: 'uuid' }, '3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  [{ format: 'date' }, '2026-01-31'],
  [{ format: 'constructor' }, 'string'],
  [{ format: 'date', pattern: '^\\d{4}$' }, '1111'],
  [{ format: 'date', pattern: '^2026' }, '2026-01-31'],
  [{ pattern: '(', minLength: 2 }, 'string'],
  [{ pattern: '^a+$', minLength: 3 }, 'aaa'],
])('%j allows %s', (rules, text) => {
  expect(sampleText(rules)).toBe(text)
})

test('what is far too long is cut', () => {
  expect(sampleText({ minLength: 1e12 })).toHaveLength(1_000_002)
})

test('a format is given in no time, whatever the pattern beside it', { timeout: 60_000 }, () => {
  const slow = '^([0-9a-f-]+)+!$'
  expect(sampleText({ format: 'uuid', pattern: slow })).toBe('3fa85f64-5717-4562-b3fc-2c963f66afa6')
})
