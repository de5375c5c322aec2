import { expect, test } from 'vitest'
import { byPath } from './by-path.ts'
import { createEgainCasemgrClient } from './egain-casemgr.ts'
import { ConnectionError, createR7CrmClient, type RequestEvent } from './r7-crm.ts'

/** A client of a portal that gives one answer after the other, and what it was sent. */
function portal(...answers: Response[]) {
  const requests: Request[] = []
  const events: RequestEvent[] = []
  const crm = createR7CrmClient({
    portal: 'crm.example.org',
    token: 'secret',
    retryDelay: 0,
    hooks: {
      onRequest: (event) => {
        events.push(event)
      },
    },
    fetch: async (url, init) => {
      requests.push(new Request(url, init))
      const answer = answers.shift()
      if (!answer) throw new TypeError('fetch failed')
      return answer
    },
  })
  return { calls: byPath(crm), requests, events }
}

const path = { caseid: 1234 }
const success = () => Response.json({ response: {} })

test('data is the whole body of a success, error that of a failure', async () => {
  const { calls } = portal(
    Response.json({ response: { id: 1 } }),
    Response.json({ error: {} }, { status: 404 }),
  )
  const closed = await calls.PUT('/api/2.0/crm/case/{caseid}/close', { params: { path } })
  expect([closed.data, closed.error, closed.response.status]).toEqual([
    { response: { id: 1 } },
    undefined,
    200,
  ])
  const missing = await calls.PUT('/api/2.0/crm/case/{caseid}/close', { params: { path } })
  expect([missing.data, missing.error, missing.response.status]).toEqual([
    undefined,
    { error: {} },
    404,
  ])
})

test('a body is sent as JSON, and sent again when the server fails', async () => {
  const { calls, requests } = portal(new Response(null, { status: 503 }), success())
  const body = { title: 'Fair', customFieldList: [{ Key: 1, Value: 'Hall 3' }] }
  await calls.PUT('/api/2.0/crm/case/{caseid}', { params: { path }, body })
  expect(requests.map(({ headers }) => headers.get('content-type'))).toEqual(
    Array(2).fill('application/json'),
  )
  expect(await Promise.all(requests.map((request) => request.json()))).toEqual([body, body])
})

test('a call that must not be repeated is not, which its body may decide', async () => {
  const { calls, requests } = portal(new Response(null, { status: 503 }))
  const body = { title: 'Fair', isNotify: true }
  const { response } = await calls.PUT('/api/2.0/crm/case/{caseid}', { params: { path }, body })
  expect([response.status, requests.length]).toEqual([503, 1])
})

test('query parameters are sent by their names', async () => {
  const { calls, requests } = portal(success())
  await calls.GET('/api/2.0/crm/case/{caseid}/contact', {
    params: { path, query: { count: 25, startIndex: 50, type: 'person' } },
  })
  expect(new URL(requests[0]?.url ?? '').search).toBe('?count=25&startIndex=50&type=person')
})

test('a call rejects only when no answer came', async () => {
  const { calls, requests } = portal()
  const call = calls.PUT('/api/2.0/crm/case/{caseid}/close', { params: { path } })
  await expect(call).rejects.toThrow(ConnectionError)
  expect(requests).toHaveLength(3)
})

test('no secret of the path reaches a hook', async () => {
  const { calls, events, requests } = portal(success())
  await calls.POST('/api/2.0/authentication/{code}', {
    params: { path: { code: '123456' } },
    body: { userName: 'mike' },
  })
  expect(requests[0]?.url).toBe('https://crm.example.org/api/2.0/authentication/123456')
  expect(events[0]?.url).toBe('https://crm.example.org/api/2.0/authentication/***')
})

test('a signal ends the call', async () => {
  const { calls } = portal(success())
  const signal = AbortSignal.abort()
  const call = calls.PUT('/api/2.0/crm/case/{caseid}/close', { params: { path }, signal })
  await expect(call).rejects.toMatchObject({ name: 'AbortedError' })
})

test('what makes no request is refused with a reason', async () => {
  const { calls, requests } = portal()
  await expect(
    calls.PUT('/api/2.0/crm/case/{caseid}/close', { params: { path: { caseid: '' as never } } }),
  ).rejects.toThrow('closeCase needs caseid')
  await expect(calls.PUT('/api/2.0/crm/case' as never, {} as never)).rejects.toThrow(
    'The contract has no PUT /api/2.0/crm/case.',
  )
  expect(requests).toEqual([])
})

test('an answer without a body is a success without data', async () => {
  const casemgr = createEgainCasemgrClient({
    token: 'secret',
    fetch: async () => new Response(null, { status: 204 }),
  })
  const { data, error, response } = await byPath(casemgr).PATCH('/case/{ids}/close', {
    params: { path: { ids: '1001' } },
  })
  expect([data, error, response.ok]).toEqual([undefined, undefined, true])
})
