import { expect, test } from 'vitest'
import { holdAgainst, readKnownDifferences } from './known-differences.ts'

const known = {
  contract: 'shop',
  at: ['header', 'header / Language'],
  client: 'optional',
  second: 'required',
  because: 'It has a default.',
}
const header = { operation: 'PUT /a', at: 'header', client: 'optional', second: 'required' }
const language = { ...header, at: 'header / Language' }

test('differences that are listed pass, whatever the operation', () => {
  const found = new Map([['shop', [header, language, { ...header, operation: 'GET /b' }]]])
  expect(holdAgainst([known], found)).toEqual({ unlisted: [], gone: [] })
})

test('a difference that is not listed is named', () => {
  const other = { ...header, at: 'query / count', client: 'string', second: 'number' }
  const found = new Map([
    ['shop', [header, language, other]],
    ['other', [header]],
  ])
  expect(holdAgainst([known], found)).toEqual({
    unlisted: [
      'shop: PUT /a / query / count: string in the client, number in the second types',
      'other: PUT /a / header: optional in the client, required in the second types',
    ],
    gone: [],
  })
})

test('a listed difference that is gone is named', () => {
  expect(holdAgainst([known], new Map([['shop', [header]]]))).toEqual({
    unlisted: [],
    gone: ['shop: header / Language: optional in the client, required in the second types'],
  })
})

test('a difference is not listed without a reason', () => {
  expect(() => readKnownDifferences('[{ contract: shop, at: [header] }]')).toThrow(
    'say under "because" why shop has header',
  )
})
