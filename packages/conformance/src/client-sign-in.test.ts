import {
  type AccessToken,
  createR7CrmClient,
  type SecondFactor,
  signIn,
  type TokenSource,
} from '@casebook/client/r7-crm'
import { type Mock, startMock } from '@casebook/mock'
import { asAnswered, listOperations, readContracts } from '@casebook/openapi'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newWorld } from './journal-of.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

const credentials = { userName: 'mike.zanyatski@example.com', password: 'correct-horse-battery' }
const oneCase = { caseid: 1234 }
const operations = readContracts().flatMap(({ document }) => listOperations(document))

/**
 * Payload of an example of success.
 *
 * @param answered an answer with that example, of which the places that are computed are taken
 */
function example<Payload>(operationId: string, key: string, answered?: unknown): Payload {
  const [success] = operations.find((each) => each.operationId === operationId)?.responses ?? []
  const found = success?.content[0]?.examples.find((each) => each.key === key)
  const value = found && asAnswered(found, { response: answered })
  return (value as { response: Payload }).response
}
const issued = example<AccessToken>('authenticate', 'token').token

/** A portal that answers sign-ins as it is told to, and keeps the tokens and paths that it is asked with. */
function portal(prefer: Record<string, string> = {}) {
  const { headers, requests } = newWorld(mock)
  const tokens: (string | null)[] = []
  const options = { baseUrl: mock.url, headers, retries: 5, retryDelay: 1 }
  return {
    /** The client that signs in. */
    crm: createR7CrmClient({
      ...options,
      hooks: {
        onRequest: (event) => {
          const wanted = prefer[event.operationId]
          if (wanted) event.headers.set('Prefer', wanted)
        },
      },
    }),
    /** A client that works with the token; tokens for which `isGood` is false get the API's own 401. */
    member: (token: TokenSource, isGood = (_token: string | null) => true) =>
      createR7CrmClient({
        ...options,
        token,
        fetch: (url, init) => {
          const sent = new Headers(init.headers)
          const text = sent.get('Authorization')
          tokens.push(text)
          if (!isGood(text)) sent.delete('Authorization')
          return fetch(url, { ...init, headers: sent })
        },
      }),
    tokens,
    requests,
    paths: async () => (await requests()).map(({ method, url }) => `${method} ${url}`),
  }
}

const first = 'POST /api/2.0/authentication'
const second = 'POST /api/2.0/authentication/***'
const close = 'PUT /api/2.0/crm/case/1234/close'

test('a sign-in without a second factor gives the token, once for concurrent calls', async () => {
  const { crm, member, tokens, paths } = portal()
  const client = member(signIn(crm, credentials))
  const results = await Promise.all([1, 2, 3].map(() => client.closeCase(oneCase)))
  expect(results.map(({ data }) => data?.isClosed)).toEqual([true, true, true])
  expect(tokens).toEqual([issued, issued, issued])
  expect(await paths()).toEqual([first, close, close, close])
})

test.each(['smsCodeSent', 'appCodeExpected', 'appNotLinked'])(
  'a sign-in asks for the code of the second factor and sends it with the same credentials: %s',
  async (key) => {
    const { crm, member, tokens, paths, requests } = portal({
      authenticate: `code=201, example=${key}`,
    })
    const code = vi.fn((_factor: SecondFactor) => '123456')
    const client = member(signIn(crm, { ...credentials, code }))
    expect((await client.closeCase(oneCase)).error).toBeUndefined()
    expect(code.mock.calls).toEqual([[example('authenticate', key, code.mock.lastCall?.[0])]])
    expect(tokens).toEqual([issued])
    expect(await paths()).toEqual([first, second, close])
    const [one, two] = await requests()
    expect(two?.body).toBe(one?.body)
  },
)

test('a user without a phone number is told so, and no code is asked for: phoneMissing', async () => {
  const { crm, member, tokens, paths } = portal({ authenticate: 'code=201, example=phoneMissing' })
  const code = vi.fn(() => '123456')
  const { error } = await member(signIn(crm, { ...credentials, code })).closeCase(oneCase)
  expect(error?.name).toBe('TokenError')
  expect(`${error?.cause}`).toContain('no phone number')
  expect([code.mock.calls, tokens, await paths()]).toEqual([[], [], [first]])
})

test.each([
  ['smsCodeSent', 'sent to a phone'],
  ['appCodeExpected', 'authenticator app'],
  ['appNotLinked', 'authenticator app'],
])('without a function for the code the error says what is missing: %s', async (key, words) => {
  const { crm, paths } = portal({ authenticate: `code=201, example=${key}` })
  const token = signIn(crm, credentials)
  await expect(token()).rejects.toThrow(new RegExp(`${words}: pass a function \`code\``))
  expect(await paths()).toEqual([first])
})

test.each(['wrongCredentials', 'tooManyAttempts'])(
  'a sign-in that is refused with 500 is never repeated: %s',
  async (key) => {
    const { crm, member, tokens, paths } = portal({ authenticate: `code=500, example=${key}` })
    const client = member(signIn(crm, credentials))
    for (const { error } of await Promise.all([1, 2, 3].map(() => client.closeCase(oneCase)))) {
      expect([error?.name, error?.retryable]).toEqual(['TokenError', false])
      expect(error?.cause).toMatchObject({
        name: 'InternalServerError',
        operationId: 'authenticate',
        attempts: 1,
        retryable: false,
      })
    }
    expect([tokens, await paths()]).toEqual([[], [first]])
  },
)

test('a code that is refused with 500 is never sent again either', async () => {
  const { crm, member, tokens, paths } = portal({
    authenticate: 'code=201, example=smsCodeSent',
    authenticateWithCode: 'code=500, example=wrongCredentials',
  })
  const token = signIn(crm, { ...credentials, code: () => '123456' })
  const { error } = await member(token).closeCase(oneCase)
  expect(error?.cause).toMatchObject({
    name: 'InternalServerError',
    operationId: 'authenticateWithCode',
    attempts: 1,
    url: `${mock.url}/api/2.0/authentication/***`,
  })
  expect([tokens, await paths()]).toEqual([[], [first, second]])
})

test('when the portal refuses the token, the user is signed in once more', async () => {
  const { crm, member, tokens, paths } = portal()
  const again = signIn(crm, credentials)
  let times = 0
  // The mock gives one token to all, so they are numbered.
  const token = async () => `${((await again()) as AccessToken).token}-${++times}`
  const client = member(token, (text) => text === `${issued}-2`)
  const results = await Promise.all([1, 2, 3].map(() => client.closeCase(oneCase)))
  expect(results.map(({ data }) => data?.isClosed)).toEqual([true, true, true])
  expect(tokens).toEqual([1, 1, 1, 2, 2, 2].map((number) => `${issued}-${number}`))
  expect((await paths()).filter((path) => path !== close)).toEqual([first, first])
})
