import { createR7CrmClient } from '@casebook/client/r7-crm'
import { startMock } from '@casebook/mock'
import { expect, onTestFinished, test } from 'vitest'
import { closeCases } from './close-cases.ts'

test('no more cases are closed at once than asked for, and each of them once', async () => {
  const mock = await startMock({ fault: 'latency=20' })
  onTestFinished(() => mock.close())
  let underWay = 0
  let most = 0
  const crm = createR7CrmClient({
    baseUrl: mock.url,
    token: 'token',
    fetch: async (url, init) => {
      underWay += 1
      most = Math.max(most, underWay)
      return fetch(url, init).finally(() => {
        underWay -= 1
      })
    },
  })
  const cases = Array.from({ length: 40 }, (_, index) => ({
    id: index + 1,
    lastActivity: new Date('2025-01-31'),
    title: 'Old',
  }))
  const closed: number[] = []
  const { signal } = new AbortController()
  await closeCases(crm, cases, { concurrency: 12, signal }, ({ id, error }) => {
    if (!error) closed.push(id)
  })
  expect(most).toBe(12)
  expect(closed.sort((a, b) => a - b)).toEqual(cases.map(({ id }) => id))
})
