import { expect, test } from 'vitest'
import { readCases } from './read-cases.ts'

test('columns may come in any order, with others between them and as spreadsheets write them', () => {
  const csv = '\ufefftitle,owner,lastActivity,id\r\nOld, Ann ,2025-01-31, 7\r\n'
  expect(readCases(csv)).toEqual([{ id: 7, lastActivity: new Date('2025-01-31'), title: 'Old' }])
})

test.each([
  ['id,title\n1,Old', 'must name the columns id,lastActivity,title; missing: lastActivity.'],
  ['id,lastActivity,title\n1,2025-01-31,Old\n1e3,2025-01-31,Old', 'Line 3: id is "1e3"'],
  ['id,lastActivity,title\n1,31.01.2025,Old', 'Line 2: lastActivity is "31.01.2025"'],
  ['id,lastActivity,title\n1,2025-01-31', 'on line 2'],
])('a file that cannot be read is refused with the place: %j', (csv, message) => {
  expect(() => readCases(csv)).toThrow(message)
})
