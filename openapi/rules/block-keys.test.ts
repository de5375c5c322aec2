import { expect, test } from 'vitest'
import { blockKeys } from './block-keys.ts'

const text = `
get:
  description: |
    responses:
      '999': This is text.

      '998': And so is this.
  parameters:
    - name: responses
      schema:
        responses:
          '997': Part of another mapping.
  responses: &all
    '404':
      content:
        text/csv: {}
    "200": { description: Done. }
    # 300: a comment
    default:
      description: Failed.
/orders/{id}:
  last: true
`

test('keys come in the order in which they are written', () => {
  expect(blockKeys(text, ['get', 'responses'])).toEqual(['404', '200', 'default'])
})

test('keys may have slashes and braces', () => {
  expect(blockKeys(text, [])).toEqual(['get', '/orders/{id}'])
  expect(blockKeys(text, ['/orders/{id}'])).toEqual(['last'])
  expect(blockKeys(text, ['get', 'responses', '404', 'content'])).toEqual(['text/csv'])
})

test('a mapping in flow style has no known keys', () => {
  expect(blockKeys('{"get": {"500": 1, "404": 2}}', ['get'])).toEqual([])
})
