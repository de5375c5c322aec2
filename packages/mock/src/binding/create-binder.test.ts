import { listOperations } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { createBinder } from './create-binder.ts'
import { binderOf, bodyBinderOf, portal } from './test-binder.ts'

const JSON_TYPE = 'application/json'
const updateCase = binderOf(portal, 'updateCase')
const updateTask = binderOf(portal, 'updateTask')
const caseBody = bodyBinderOf(portal, 'updateCase')
const bindJson = (value: object) => caseBody(JSON.stringify(value), JSON_TYPE)

test('a request as the contract has it is bound as it is, and at once', () => {
  const [operation] = listOperations(portal).filter((each) => each.operationId === 'updateCase')
  if (!operation) throw new Error('There is no updateCase.')
  const headers = { 'content-type': JSON_TYPE, authorization: 'token' }
  const query = {}
  const bound = createBinder(
    portal,
    operation,
  )({ path: { caseid: '7' }, query, headers, text: '{"title":"Fair","members":[5101]}' })
  expect(bound).toEqual({
    path: { caseid: '7' },
    query: {},
    headers,
    body: { title: 'Fair', members: [5101] },
    malformed: false,
  })
  expect(bound).toHaveProperty('headers', headers)
})

describe('names', () => {
  test('properties have any letter case, lists of objects and what they hold do not', async () => {
    const customFieldList = [{ KEY: 1, Value: 'x' }]
    expect(await bindJson({ TITLE: 'Fair', isnotify: true, ACCESSLIST: [] })).toEqual({
      title: 'Fair',
      isNotify: true,
      accessList: [],
    })
    expect(await bindJson({ customFieldList })).toEqual({ customFieldList })
    expect(await bindJson({ customfieldlist: [] })).toEqual({ customfieldlist: [] })
  })

  test('of two spellings the first counts', async () => {
    expect(await bindJson({ Title: 'first', title: 'second' })).toEqual({ title: 'first' })
  })

  test('query parameters have any letter case', async () => {
    const list = binderOf(portal, 'listCaseContacts')
    const { query } = await list({ query: { COUNT: '5', startIndex: '1', unknown: 'x' } })
    expect(query).toEqual({ count: '5', startIndex: '1', unknown: 'x' })
  })

  test('names that all objects have are data', async () => {
    const text = '{"__proto__":{"title":"x"},"constructor":1,"TITLE":"Fair"}'
    const body = await caseBody(text, JSON_TYPE)
    expect(body).toEqual(JSON.parse(text.replace('TITLE', 'title')))
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
  })
})

describe('the query', () => {
  test('holds the body, in any letter case and with lists, and none is needed besides', async () => {
    const { body, query, headers } = await updateCase({
      query: {
        Title: 'Fair',
        'members[]': ['5101', '5100'],
        'accessList[0]': '9924256a-739c-462b-af15-e652a3b1b6eb',
        'customFieldList[0].Key': '1',
        'customFieldList[0].Value': '2',
        isprivate: 'TRUE',
        other: 'x',
      },
    })
    expect(body).toEqual({
      title: 'Fair',
      members: [5101, 5100],
      accessList: ['9924256a-739c-462b-af15-e652a3b1b6eb'],
      customFieldList: [{ Key: 1, Value: '2' }],
      isPrivate: true,
    })
    expect(query).toEqual({ other: 'x' })
    expect(headers).toEqual({ 'content-type': JSON_TYPE })
  })

  test('counts before the body', async () => {
    const { body } = await updateCase({
      query: { title: 'query', members: '1' },
      headers: { 'content-type': JSON_TYPE },
      text: '{"title":"body","members":[2],"isNotify":true}',
    })
    expect(body).toEqual({ title: 'query', members: [1], isNotify: true })
  })

  test('does not hold what the path says, nor mends a body that is no object', async () => {
    expect((await updateCase({ query: { CaseId: '5' } })).body).toBeUndefined()
    const request = { query: { title: 'x' }, headers: { 'content-type': JSON_TYPE } }
    expect((await updateCase({ ...request, text: '[1]' })).body).toEqual([1])
    expect(await updateCase({ ...request, text: '{"title' })).toMatchObject({
      body: '{"title',
      malformed: true,
    })
  })

  test('is no body where the operation has none', async () => {
    const { body, query } = await binderOf(portal, 'closeCase')({ query: { title: 'x' } })
    expect([body, query]).toEqual([undefined, { title: 'x' }])
  })
})

describe('text in JSON', () => {
  test('becomes a number or a boolean where the schema wants one', async () => {
    expect(
      await bindJson({
        title: '5',
        members: ['5101', ' 5100 ', '+7', -1],
        isPrivate: 'true',
        isNotify: 'FALSE',
        customFieldList: [{ Key: '1', Value: '2' }, { '3': '4' }],
      }),
    ).toEqual({
      title: '5',
      members: [5101, 5100, 7, -1],
      isPrivate: true,
      isNotify: false,
      customFieldList: [{ Key: 1, Value: '2' }, { '3': '4' }],
    })
  })

  test('stays text where it is neither, so that the schema refuses it', async () => {
    const strange = { isPrivate: '1', isNotify: 'истина', members: ['x', '', '1.5', '0x10', '1e3'] }
    expect(await bindJson(strange)).toEqual(strange)
    expect(await bindJson({ members: '5101' })).toEqual({ members: '5101' })
  })

  test('is followed through references, combinations and null', async () => {
    const text = JSON.stringify({ alertValue: '15', categoryid: '30', entityType: 'CASE' })
    const { body } = await updateTask({ headers: { 'content-type': JSON_TYPE }, text })
    expect(body).toEqual({ alertValue: 15, categoryid: 30, entityType: 'CASE' })
  })
})
