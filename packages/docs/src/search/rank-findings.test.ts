import { expect, test } from 'vitest'
import { rankFindings } from './rank-findings.ts'

const finding = (url: string, meta = {}, content = '') => ({
  url,
  excerpt: '',
  content,
  meta,
  sub_results: [],
})
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

test('of two paths with the same words the one of the same length comes first', () => {
  const list = finding('/list/', { call: 'GET /crm/case', id: 'list' })
  const one = finding('/one/', { call: 'GET /crm/case/{caseid}', id: 'one' })
  expect(rankFindings([list, one], '/crm/case/12')).toEqual([one, list])
  expect(rankFindings([one, list], 'https://host/crm/case?id=12')).toEqual([list, one])
})

test('overviews are last, unless they are asked for by their titles', () => {
  const home = finding('/a/en/', { title: 'Casebook' })
  const changelog = finding('/a/en/changelog/', { title: 'Changelog' })
  expect(rankFindings([home, changelog, guide], 'case')).toEqual([guide, home, changelog])
  expect(rankFindings([home, guide, changelog], 'changelog')).toEqual([guide, changelog, home])
})

test.each(['401', '400-253'])('%s is first where it stands most often as such', (number) => {
  const longer = finding('/longer/', {}, `${number}0 ${number}0 ${number}-1 1${number}`)
  const once = finding('/once/', {}, `It is ${number}.`)
  const twice = finding('/twice/', {}, `${number}: (${number})`)
  expect(rankFindings([longer, once, twice], number)).toEqual([twice, once, longer])
})
