import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { hostileRequests } from './hostile/all-requests.ts'
import { CLOSE } from './hostile/hostile-request.ts'
import { send } from './hostile/send.ts'
import { type Mock, startMock } from './start-mock.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

/** What an honest client gets at the same time. */
async function closeCase(url: string) {
  const response = await fetch(url + CLOSE, {
    method: 'PUT',
    headers: { Authorization: 'token' },
  })
  const { response: closed } = (await response.json()) as { response: { isClosed: boolean } }
  return { status: response.status, isClosed: closed.isClosed }
}
const CLOSED = { status: 200, isClosed: true }

const portOf = (url: string) => Number(new URL(url).port)

for (const request of hostileRequests) {
  test(`${request.what} is answered below 500 or refused, and the next request is served`, async () => {
    const outcome = await send(portOf(mock.url), request, async () => {
      expect(await closeCase(mock.url)).toEqual(CLOSED)
    })
    const { end, statuses, received } = outcome
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    expect(end).not.toBe('silent')
    expect(statuses.length).toBeLessThanOrEqual(request.requests ?? 1)
    expect(received).not.toMatch(/^x-injected:/im)
    expect(await closeCase(mock.url)).toEqual(CLOSED)
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  })
}

test('there are at least 150 hostile requests, and each is another one', () => {
  const names = new Set(hostileRequests.map(({ what }) => what))
  expect(names.size).toBe(hostileRequests.length)
  expect(names.size).toBeGreaterThanOrEqual(150)
})

test('the command outlives all of them at once', async () => {
  const bin = new URL('../dist/cli.js', import.meta.url).pathname
  const child = spawn(process.execPath, [bin, '--port', '0'])
  onTestFinished(() => void child.kill('SIGKILL'))
  child.stderr.resume()
  const [ready] = await once(createInterface(child.stdout), 'line')
  const url = /http:\S+/.exec(ready)?.[0] ?? ready
  const outcomes = await Promise.all(
    hostileRequests.map((request) => send(portOf(url), request, async () => undefined)),
  )
  expect(outcomes.flatMap(({ statuses }) => statuses.filter((status) => status >= 500))).toEqual([])
  expect(await closeCase(url)).toEqual(CLOSED)
  expect([child.exitCode, child.signalCode]).toEqual([null, null])
  child.kill()
  expect(await once(child, 'exit')).toEqual([0, null])
})
