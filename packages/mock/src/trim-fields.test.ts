import type { Document } from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mock, startMock } from './start-mock.ts'
import { trimFields } from './trim-fields.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ state: true })
})
afterAll(() => mock.close())

const document = {
  'x-response-rules': { fields: { parameter: 'fields', of: 'data' } },
} as unknown as Document

const answer = {
  id: 1,
  data: [
    { id: 2, Name: 'a', owner: { id: 3, age: 4 }, tags: ['x'] },
    { id: 5, name: null },
  ],
}

test.each([
  [
    { fields: 'id,name' },
    [
      { id: 2, Name: 'a' },
      { id: 5, name: null },
    ],
  ],
  [{ FIELDS: 'ID,Owner' }, [{ id: 2, owner: { id: 3 } }, { id: 5 }]],
  [{ 'fields[]': ['owner', 'age'] }, [{ owner: { age: 4 } }, {}]],
  [{ 'fields[0]': 'tags', 'fields[1]': 'name' }, [{ Name: 'a', tags: ['x'] }, { name: null }]],
  [{ fields: 'nothing' }, [{}, {}]],
])('the query %j leaves what it names, at every depth', (query, data) => {
  expect(trimFields(document, query as Record<string, string>, answer)).toEqual({ id: 1, data })
})

test.each([
  {},
  { fields: '' },
  { 'fields.id': 'id' },
  { 'fields[0].id': 'id' },
  { fieldset: 'id' },
])('the query %j leaves all', (query) => {
  expect(trimFields(document, query as Record<string, string>, answer)).toBe(answer)
})

test('an API without the rule trims nothing', () => {
  expect(trimFields({} as Document, { fields: 'id' }, answer)).toBe(answer)
})

async function get(path: string, init: RequestInit = {}) {
  const headers = { Authorization: 'token', ...(init.headers as Record<string, string>) }
  return fetch(mock.url + path, { ...init, headers })
}

test('a portal trims its answers, in JSON and in XML, with state and without, and reports nothing', async () => {
  const list = await get('/api/2.0/crm/case/1234/contact?fields=id,displayName&count=1')
  expect([list.headers.get('casebook-violations'), await list.json()]).toEqual([
    null,
    expect.objectContaining({
      total: 2,
      response: [{ displayName: 'Tadjeddine Bachir', id: 5101 }],
    }),
  ])
  const xml = await get('/api/2.0/crm/case/1234/close.xml?fields=title', { method: 'PUT' })
  expect(await xml.text()).toContain('<response><title>Exhibition organization</title></response>')
})

test('an error is not trimmed', async () => {
  const missing = await get('/api/2.0/crm/case/9/close?fields=title', { method: 'PUT' })
  expect(await missing.json()).toMatchObject({ error: { message: 'Not found' } })
})
