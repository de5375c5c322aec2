import { expect, test } from 'vitest'
import { proves } from '../../../scripts/proves.ts'
import { oneOfEach } from './one-of-each.ts'

test('the first of each kind stands for its like, and in a proof each for itself', () => {
  const words = ['case', 'task', 'a', 'b', 'contact']
  const some = oneOfEach(words, (word) => [word.length])
  expect(some).toEqual(proves ? words : ['case', 'a', 'contact'])
})
