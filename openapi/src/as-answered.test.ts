import { expect, test } from 'vitest'
import { asAnswered } from './as-answered.ts'

const value = { token: 'a', ends: 'once', orders: [{ ends: 'once', id: 1 }] }

test('only the places that are computed are those of the answer', () => {
  const example = { key: 'fresh', value, 'x-computed': { ends: '…', 'orders.0.ends': '…' } }
  const answer = { token: 'b', ends: 'later', orders: [{ ends: 'later', id: 2 }] }
  expect(asAnswered(example, answer)).toEqual({
    token: 'a',
    ends: 'later',
    orders: [{ ends: 'later', id: 1 }],
  })
  expect(asAnswered(example, { orders: 5 })).toEqual(value)
})

test('an example without such places is its value', () => {
  expect(asAnswered({ key: 'plain', value }, { ends: 'later' })).toBe(value)
})
