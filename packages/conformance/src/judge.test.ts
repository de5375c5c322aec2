import { readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { createJudge } from './judge.ts'

const [{ document } = { document: undefined }] = readContracts().filter(
  ({ name }) => name === 'r7-crm',
)
if (!document) throw new Error('The contract r7-crm is missing.')
const judge = createJudge(document)
const schema = { $ref: '#/components/schemas/TaskUpdate' }
const task = { title: 'Call', deadline: '2026-11-22', categoryid: 30 }

test('the judge passes what the schema allows', () => {
  expect(judge(schema, task)).toEqual([])
  expect(judge({ type: 'array', items: schema }, [task])).toEqual([])
})

test('the judge names each violation with its place, formats and numbers of 32 bits too', () => {
  expect(judge(schema, { ...task, title: '', categoryid: 2 ** 31, responsibleid: 'Mike' })).toEqual(
    [
      '/title must NOT have fewer than 1 characters',
      '/responsibleid must match format "uuid"',
      '/categoryid must match format "int32"',
    ],
  )
})
