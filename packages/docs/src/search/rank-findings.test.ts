import { expect, test } from 'vitest'
import { rankFindings } from './rank-findings.ts'

const finding = (url: string, meta = {}) => ({ url, excerpt: '', meta, sub_results: [] })
const guide = finding('/guide/')
const other = finding('/other/')
const update = finding('/update/', { call: 'PUT /crm/case/{caseid}', id: 'updateCase' })
const close = finding('/close/', { call: 'PUT /crm/case/{caseid}/close', id: 'closeCase' })

test.each([
  ['/crm/case/{caseid}/close', [close, guide, update, other]],
  ['PUT /crm/case/{caseid}', [update, close, guide, other]],
  ['updatecase', [update, guide, close, other]],
  ['closing', [guide, close, update, other]],
])('for "%s" the operations that it names come first, and nothing else moves', (query, ranked) => {
  expect(rankFindings([guide, close, update, other], query)).toEqual(ranked)
})
