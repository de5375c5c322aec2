import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { floor, newerThanFloor } from './packaging/platform-floor.ts'

const client = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, client), 'utf8')
const built = readdirSync(new URL('dist/', client)).filter((name) => /\.c?js$/.test(name))

test.each(built)('%s uses nothing that the oldest platforms do not know', (name) => {
  expect(newerThanFloor(read(`dist/${name}`))).toEqual([])
})

test.each([
  ['URL.canParse(text)'],
  ['AbortSignal.any([signal])'],
  ['Object.groupBy(list, by)'],
  ['Promise.withResolvers()'],
  ['Array.fromAsync(list)'],
  ['list.toSorted()'],
  ['one.isSubsetOf(other)'],
  ['new SuppressedError(one)', 'SuppressedError'],
  ['/(?<=a)b/'],
  ['/[a--b]/v'],
])(
  'the use of what is newer is found: %s',
  (script, found = script.replace(/\(.*(?<!\/)$/, '')) => {
    expect(newerThanFloor(script)).toContain(found)
  },
)

test('what all platforms know, and what a script names itself, is not newer', () => {
  const script = `
    const union = [1, 2].at(-1)
    const own = { toSorted: () => structuredClone(Object.hasOwn({}, 'a')), cause: new Error('', { cause: 1 }) }
    own.toSorted(AbortSignal.timeout(5), globalThis.location?.href, text.replaceAll('a', 'b'))`
  expect(newerThanFloor(script)).toEqual([])
})

/** What platforms of the floor do not have, and what some that are like them do not have either. */
const NEWER = `
  // Node loads its own fetch late, which uses some of them.
  await fetch('data:,')
  delete URL.canParse
  delete URL.parse
  delete AbortSignal.any
  delete Object.groupBy
  delete Promise.withResolvers
  delete Promise.try
  delete Array.fromAsync
  delete globalThis.structuredClone
  delete globalThis.Iterator
  delete crypto.randomUUID
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast']) delete Array.prototype[name]
  for (const name of ['union', 'isSubsetOf', 'intersection']) delete Set.prototype[name]
  delete ReadableStream.prototype[Symbol.asyncIterator]
  delete Response.prototype.bytes`

test('every subpath works where newer functions are missing', () => {
  const script = `${NEWER}
    const { createR7CrmClient, signIn } = await import('@casebook/client/r7-crm')
    const { validateAnswers } = await import('@casebook/client/r7-crm/validate')
    const egain = await import('@casebook/client/egain-casemgr')
    const egainValidate = await import('@casebook/client/egain-casemgr/validate')
    const { authorizationCode, clientCredentials } = await import('@casebook/client/egain-casemgr/oauth')
    const { byPath } = await import('@casebook/client/by-path')

    const answers = (response) => async () => Response.json({ status: 0, statusCode: 200, response })
    const token = signIn(
      createR7CrmClient({ portal: 'a.example', fetch: async () => Response.json({ response: { token: 'abcdefgh' } }, { status: 201 }) }),
      { userName: 'u', password: 'p' },
    )
    const crm = createR7CrmClient({ portal: 'a.example', token, fetch: answers([]), validate: validateAnswers({ mode: 'warn' }), hooks: { onEnd() {} } })
    const contacts = await crm.listCaseContacts({ caseid: 1 })
    const samePath = await byPath(crm).GET('/api/2.0/crm/case/{caseid}/contact', { params: { path: { caseid: 1 } } })
    const lost = createR7CrmClient({ portal: 'a.example', retries: 1, retryDelay: 0, fetch: async () => { throw new TypeError('Failed to fetch') } })
    const service = clientCredentials({ tokenUrl: 'https://a.example/token', clientId: 'c', clientSecret: 's',
      fetch: async () => Response.json({ access_token: 'abcdefgh', token_type: 'bearer', expires_in: 60 }) })
    const casemgr = egain.createEgainCasemgrClient({ token: service, validate: egainValidate.validateAnswers({ mode: 'throw' }),
      fetch: async () => new Response(null, { status: 204 }) })
    const user = authorizationCode({ tokenUrl: 'https://a.example/token', authorizationUrl: 'https://a.example/authorize',
      clientId: 'c', redirectUri: 'https://b.example/callback' })
    console.log(JSON.stringify([
      contacts.data,
      samePath.data.response,
      (await lost.closeCase({ caseid: 1 })).error.name,
      (await casemgr.closeCase({ ids: [1, 2] })).response.status,
      new URL((await user.start()).url).host,
    ]))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(client),
    encoding: 'utf8',
  })
  expect(JSON.parse(output)).toEqual([[], [], 'ConnectionError', 204, 'a.example'])
})

test('README and the build name the same oldest platforms', () => {
  const { chrome, firefox, safari, nodejs } = floor
  expect(read('README.md')).toContain(
    `Node ${nodejs}, Chrome and Edge ${chrome}, Firefox ${firefox} and Safari ${safari}, or later`,
  )
  const target = `['es2022', 'chrome${chrome}', 'firefox${firefox}', 'safari${safari}', 'node${nodejs}']`
  expect(read('tsdown.config.ts')).toContain(`target: ${target}`)
})
