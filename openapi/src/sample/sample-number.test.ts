import { expect, test } from 'vitest'
import { sampleNumber } from './sample-number.ts'

test.each([
  [{}, true, 1],
  [{ minimum: 100 }, true, 100],
  [{ maximum: -5 }, true, -5],
  [{ minimum: 2.5 }, true, 3],
  [{ minimum: 5, exclusiveMinimum: true }, true, 6],
  [{ exclusiveMinimum: 5 }, true, 6],
  [{ exclusiveMinimum: 0, maximum: 0.5 }, false, 0.5],
  [{ exclusiveMinimum: 0, exclusiveMaximum: 0.5 }, false, 0.25],
  [{ maximum: 1, exclusiveMaximum: true }, true, 0],
  [{ multipleOf: 2.5, minimum: 3 }, false, 5],
  [{ multipleOf: 10, maximum: 5 }, true, 0],
  [{ multipleOf: 10, exclusiveMinimum: 10 }, true, 20],
  [{ minimum: 3, maximum: 2 }, true, 1],
])('%j, whole %s, allows %d', (rules, isWhole, number) => {
  expect(sampleNumber(rules, isWhole)).toBe(number)
})
