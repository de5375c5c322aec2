import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

interface Contacts {
  count?: number
  startIndex?: number
  nextIndex?: number
  total?: number
  response: { id: number }[]
}

/** The identifiers in the answer, and how it counts them. */
async function list(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${mock.url}/api/2.0/crm/case/1/contact?${query}`, {
    headers: { Authorization: 'token', ...headers },
  })
  const {
    count,
    startIndex,
    nextIndex,
    total,
    response: items,
  } = (await response.json()) as Contacts
  return { ids: items.map(({ id }) => id), count, startIndex, nextIndex, total }
}

const PERSON = 5101
const COMPANY = 5100

test.each([
  ['', [PERSON, COMPANY], { count: 2 }],
  // As on a portal the next index is one too high.
  ['count=1', [PERSON], { count: 1, nextIndex: 2, total: 2 }],
  ['count=1&startIndex=1', [COMPANY], { count: 1, startIndex: 1 }],
  ['startIndex=-3', [PERSON, COMPANY], { count: 2 }],
  ['startIndex=2', [], { startIndex: 2 }],
  ['count=0', [PERSON, COMPANY], { count: 2 }],
  ['count=none&startIndex=x', [PERSON, COMPANY], { count: 2 }],
  ['sortBy=id', [COMPANY, PERSON], { count: 2 }],
  ['sortBy=id&sortOrder=descending', [PERSON, COMPANY], { count: 2 }],
  ['sortBy=id&sortOrder=DESCENDING', [COMPANY, PERSON], { count: 2 }],
  ['sortBy=displayName', [COMPANY, PERSON], { count: 2 }],
  ['sortBy=unknown', [PERSON, COMPANY], { count: 2 }],
  ['type=person', [PERSON], { count: 1 }],
  ['type=company', [COMPANY], { count: 1 }],
  ['filterBy=displayName&filterValue=Food', [], {}],
  ['filterBy=displayName&filterOp=startsWith&filterValue=Food', [COMPANY], { count: 1 }],
  ['filterBy=displayName&filterOp=endsWith&filterValue=bachir', [PERSON], { count: 1 }],
  ['filterBy=displayName&filterOp=contains&filterValue=and', [COMPANY], { count: 1 }],
  ['filterBy=id&filterValue=1,5100,5101', [PERSON, COMPANY], { count: 2 }],
  ['filterBy=company.id&filterValue=5100', [PERSON], { count: 1 }],
  ['filterBy=industry&filterOp=present', [COMPANY], { count: 1 }],
  ['COUNT=1&STARTINDEX=1', [COMPANY], { count: 1, startIndex: 1 }],
  ['type=company&count=1', [COMPANY], { count: 1 }],
])('a list with "%s" has the contacts %j', async (query, ids, counts) => {
  const none = { count: undefined, startIndex: undefined, nextIndex: undefined, total: undefined }
  expect(await list(query)).toEqual({ ids, ...none, ...counts })
})

test('an example that was asked for is not paged', async () => {
  const { ids } = await list('count=1', { Prefer: 'example=personAndCompany' })
  expect(ids).toEqual([PERSON, COMPANY])
})

test('a list is paged as XML too, with its counts in front', async () => {
  const response = await fetch(`${mock.url}/api/2.0/crm/case/1/contact.xml?count=1`, {
    headers: { Authorization: 'token' },
  })
  expect(await response.text()).toMatch(
    /^<result><count>1<\/count><nextIndex>2<\/nextIndex><total>2<\/total><status>0<\/status>/,
  )
})
