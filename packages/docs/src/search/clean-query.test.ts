import { expect, test } from 'vitest'
import { cleanQuery } from './clean-query.ts'

test.each([
  ['/crm/case/{caseid}/close', 'crm case close'],
  ['/crm/case/1234/close', 'crm case close'],
  ['/v3/case/1001,1002/close.json', 'v3 case close'],
  ['PUT /api/2.0/crm/task/{taskid}.json', 'PUT api 2.0 crm task'],
  ['http://127.0.0.1:4010/case/77.json?id=1&x=2', 'case'],
  ['http://127.0.0.1:4010', 'http 127.0.0.1 4010'],
  ['http://127.0.0.1:4010/', 'http 127.0.0.1 4010'],
  ['/task/0b9b1e2c-8f0a-4a57-9a30-6f8b0c1d2e3f', 'task'],
  ['case 1234', 'case 1234'],
  ['  400-253 ', '400-253'],
  ['two-factor', 'two factor'],
  ['мок-сервер', 'мок сервер'],
  ['«кейсами»', '«кейсами»'],
  ['/', ''],
])('of "%s" the words are searched for', (typed, searched) => {
  expect(cleanQuery(typed)).toBe(searched)
})
