import { expect, test } from 'vitest'
import { cleanQuery } from './clean-query.ts'

test.each([
  ['/crm/case/{caseid}/close', 'crm case caseid close'],
  ['PUT /api/2.0/crm/task/{taskid}.json', 'PUT api 2.0 crm task taskid .json'],
  ['http://127.0.0.1:4010/case?id=1&x=2', 'http 127.0.0.1 4010 case id 1 x 2'],
  ['  400-253 ', '400-253'],
  ['«кейсами»', '«кейсами»'],
  ['/', ''],
])('of "%s" the words are searched for', (typed, searched) => {
  expect(cleanQuery(typed)).toBe(searched)
})
