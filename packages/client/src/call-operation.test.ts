import { expect, test, vi } from 'vitest'
import { byPath } from './by-path.ts'
import { createEgainCasemgrClient } from './egain-casemgr.ts'
import { type ClientOptions, createR7CrmClient, type EndEvent } from './r7-crm.ts'

/** Clients of both APIs whose server gives the same answer to everything, and what that server was sent. */
function server(answer: () => Response, options: ClientOptions = {}) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => answer())
  const all = { baseUrl: 'https://api.example', token: 'secret-token', fetch, ...options }
  return { fetch, crm: createR7CrmClient(all), casemgr: createEgainCasemgrClient(all) }
}

const closed = () => Response.json({ response: { id: 1 } })

test.each([
  ['', 204, undefined],
  ['', 200, undefined],
  ['\n', 200, undefined],
  ['{"login":"please"}', 200, 'InvalidAnswerError'],
  ['[]', 200, 'InvalidAnswerError'],
  ['null', 200, 'InvalidAnswerError'],
  ['<html>', 200, 'InvalidAnswerError'],
])(
  'where the contract promises nothing, %j with status %d is no success',
  async (text, status, name) => {
    const { casemgr } = server(() => new Response(text || null, { status }))
    expect((await casemgr.closeCase({ ids: 1001 })).error?.name).toBe(name)
  },
)

test('no redirect is followed, since it would make another call of this one', async () => {
  const { crm, casemgr, fetch } = server(
    () => new Response(null, { status: 303, headers: { Location: '/login' } }),
  )
  const results = [
    await crm.closeCase({ caseid: 1 }),
    await crm.authenticate({ userName: 'mike', password: 'secret' }),
    await casemgr.closeCase({ ids: 1 }),
  ]
  expect(results.map(({ error }) => [error?.name, error?.attempts])).toEqual(
    Array(3).fill(['UnexpectedStatusError', 1]),
  )
  expect(fetch.mock.calls.map(([, { redirect }]) => redirect)).toEqual(Array(3).fill('manual'))
  await expect(
    byPath(crm).PUT('/api/2.0/crm/case/{caseid}/close', { params: { path: { caseid: 1 } } }),
  ).rejects.toMatchObject({ name: 'UnexpectedStatusError' })
})

test('a call that was ended already asks for no token', async () => {
  const token = vi.fn(() => Promise.reject(new Error('login down')))
  const { crm, fetch } = server(closed, { token })
  const { error } = await crm.closeCase({ caseid: 1 }, { signal: AbortSignal.abort() })
  expect([error?.name, error?.attempts]).toEqual(['AbortedError', 0])
  expect([token, fetch].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
})

test.each([new AbortController(), {}, 5])(
  'the signal %j is refused with a reason',
  async (signal) => {
    const { crm, fetch } = server(closed)
    const call = crm.closeCase({ caseid: 1 }, { signal: signal as never })
    await expect(call).rejects.toThrow('signal must be an AbortSignal.')
    expect(fetch).not.toHaveBeenCalled()
  },
)

test('what onRequest throws is what the call rejects with, and what onEnd is told', async () => {
  const ends: EndEvent[] = []
  const failure = new Error('circuit open')
  const { crm, fetch } = server(closed, {
    hooks: {
      onRequest: () => Promise.reject(failure),
      onEnd: (event) => {
        ends.push(event)
      },
    },
  })
  await expect(crm.closeCase({ caseid: 1 })).rejects.toBe(failure)
  expect(ends.map(({ error, attempt }) => [error, attempt])).toEqual([[failure, 0]])
  expect(fetch).not.toHaveBeenCalled()
})

test('a hook that never ends takes no longer than the call may', async () => {
  const hooks = { onRequest: () => new Promise<void>(() => {}) }
  const { crm, fetch } = server(closed, { hooks, totalTimeout: 20 })
  const { error } = await crm.closeCase({ caseid: 1 })
  expect([error?.name, error?.attempts]).toEqual(['TimeoutError', 0])
  expect(fetch).not.toHaveBeenCalled()
})

test.each<[object, string]>([
  [{ token: { token: 'x' } }, 'token must be'],
  [{ token: 5 }, 'token must be'],
  [{ token: ['abc'] }, 'token must be'],
  [{ fetch: 5 }, 'fetch must be a function'],
  [{ validate: { mode: 'throw' } }, 'validate must be a function'],
  [{ hooks: { onRequest: 'log' } }, 'onRequest must be a function'],
  [{ tokn: 'x' }, 'There is no option tokn'],
  [{ retries: 1.5 }, 'retries must be a number from 0 up, for retries a whole one'],
  [{ timeout: '5' }, 'timeout must be a number from 0 up'],
])('the option %j is refused with a reason', (option, reason) => {
  expect(() => createR7CrmClient({ portal: 'a.example', ...option })).toThrow(reason)
})

test('spaces around a token are no part of it', async () => {
  const { crm, fetch } = server(closed, { token: ' secret-token\n' })
  await crm.closeCase({ caseid: 1 })
  expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({ authorization: 'secret-token' })
})

test('an error as JSON has its message, and neither body nor token', async () => {
  const refused = { error: { message: 'Not found: secret-token', hresult: 1 } }
  const { crm } = server(() => Response.json(refused, { status: 404 }))
  const { error } = await crm.closeCase({ caseid: 7 })
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'NotFoundError',
    message: 'Not found: ***',
    operationId: 'closeCase',
    method: 'PUT',
    url: 'https://api.example/api/2.0/crm/case/7/close',
    attempts: 1,
    retryable: false,
    status: 404,
    code: 1,
  })
})
