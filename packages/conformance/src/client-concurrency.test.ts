import { createR7CrmClient } from '@casebook/client/r7-crm'
import { type Mock, startMock } from '@casebook/mock'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const ids = Array.from({ length: 200 }, (_, index) => index + 1)

test('200 concurrent calls do not mix, though many of them are repeated', async () => {
  const { headers, requests } = newWorld(mock, 'status=503, times=50')
  const token = vi.fn(async () => 'token')
  const traced: [url: string, traceparent: string][] = []
  const crm = createR7CrmClient({
    baseUrl: mock.url,
    headers,
    token,
    retries: 60,
    retryDelay: 1,
    hooks: {
      onRequest: ({ url, attempt, headers }) => {
        const traceparent = `${url} ${attempt}`
        headers.set('traceparent', traceparent)
        traced.push([url, traceparent])
      },
    },
  })
  const results = await Promise.all(ids.map((caseid) => crm.closeCase({ caseid })))
  expect(results.map(({ data }) => data?.id)).toEqual(ids)
  expect(token).toHaveBeenCalledTimes(1)
  const received = await requests()
  expect(received).toHaveLength(250)
  const got = received.map(({ url, headers }) => [mock.url + url, headers.traceparent])
  expect(got.toSorted()).toEqual(traced.toSorted())
})
