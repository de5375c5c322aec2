import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createR7CrmClient, signIn } from './r7-crm.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

const refusal = () =>
  Response.json({ error: { message: 'User authentication failed' } }, { status: 500 })
const issued = () => Response.json({ response: { token: 'token-1' } }, { status: 201 })

/** A portal that answers sign-ins one after the other, and clients of it that share a sign-in. */
function portal(...answers: (() => Response)[]) {
  const sent: string[] = []
  const fetch = async (url: string) => {
    const { pathname } = new URL(url)
    sent.push(pathname.split('/')[3] ?? '')
    if (!pathname.includes('authentication')) return Response.json({ response: { id: 1 } })
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    return answer?.() ?? Response.error()
  }
  const options = { portal: 'crm.example.org', fetch, retryDelay: 0 }
  const bare = createR7CrmClient(options)
  const newSignIn = (password: string) => signIn(bare, { userName: 'mike', password })
  const token = newSignIn('wrong')
  const client = (own = token) => createR7CrmClient({ ...options, token: own })
  return { sent, client, newSignIn }
}

test('a batch with a wrong password signs in once, so that the account is not locked', async () => {
  const { sent, client } = portal(refusal)
  const crm = client()
  const errors = []
  for (let caseid = 1; caseid <= 10; caseid++) errors.push((await crm.closeCase({ caseid })).error)
  // Another client with the same sign-in knows of it, too.
  errors.push((await client().closeCase({ caseid: 11 })).error)
  expect(sent).toEqual(['authentication'])
  for (const error of errors)
    expect(error).toMatchObject({
      name: 'TokenError',
      message: 'The option `token` gave no token: User authentication failed',
      attempts: 0,
      retryable: false,
      cause: { name: 'InternalServerError', operationId: 'authenticate' },
    })
})

test('after a minute the sign-in is tried again, and a new one at once', async () => {
  const { sent, client, newSignIn } = portal(refusal, refusal, issued)
  const crm = client()
  await crm.closeCase({ caseid: 1 })
  vi.advanceTimersByTime(59_000)
  await crm.closeCase({ caseid: 1 })
  expect(sent).toEqual(['authentication'])
  vi.advanceTimersByTime(1000)
  await crm.closeCase({ caseid: 1 })
  expect(sent).toEqual(['authentication', 'authentication'])
  const { error } = await client(newSignIn('right')).closeCase({ caseid: 1 })
  expect(error).toBeUndefined()
  expect(sent.slice(2)).toEqual(['authentication', 'crm'])
})

test.each([
  ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
  ['a portal that is busy', () => new Response(null, { status: 503 })],
])('%s is no refusal: the next call signs in', async (_, answer) => {
  const { sent, client } = portal(answer as () => Response, issued)
  const crm = client()
  const { error } = await crm.closeCase({ caseid: 1 })
  // The portal may have counted the attempt, so that it is not repeated for this call.
  expect(error).toMatchObject({ name: 'TokenError', retryable: false })
  expect((await crm.closeCase({ caseid: 1 })).error).toBeUndefined()
  expect(sent).toEqual(['authentication', 'authentication', 'crm'])
})

test('a second factor that nobody can give is asked for once, so that no codes are sent in vain', async () => {
  const wanted = () =>
    Response.json({ response: { token: null, sms: true, phoneNoise: '+3' } }, { status: 201 })
  const { sent, client } = portal(wanted)
  const crm = client()
  for (let caseid = 1; caseid <= 3; caseid++) {
    const { error } = await crm.closeCase({ caseid })
    expect(error?.message).toContain('pass a function `code` to signIn')
  }
  expect(sent).toEqual(['authentication'])
})
