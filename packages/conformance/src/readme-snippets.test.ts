import { readFileSync } from 'node:fs'
import { type Mock, startMock } from '@casebook/mock'
import { readContracts, serverUrl } from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { application, startLoginServer } from '../../client/src/oauth/start-login-server.ts'
import { checkTypes } from './readme/check-types.ts'
import { createProject } from './readme/create-project.ts'
import { extractModules } from './readme/extract-modules.ts'
import { judgeRun } from './readme/judge-run.ts'
import { type Redirect, runModule } from './readme/run-module.ts'
import { type RequestProxy, startProxy } from './readme/start-proxy.ts'

// How a README is read: snippets under one heading continue each other, and each heading begins anew. A comment behind
// a call of `console`, or right below it, is what the call prints; without a comment it must not be reached. The hosts
// that snippets name are led to servers of this test. `ts browser` is compiled and not run.

const readmes = ['README.md', 'packages/client/README.md']
const modules = readmes.flatMap((readme) =>
  extractModules(readme, readFileSync(new URL(`../../../${readme}`, import.meta.url), 'utf8')),
)
const project = createProject(modules)

/** What snippets read from the environment. */
const environment = {
  R7_TOKEN: 'token',
  R7_USER: 'mike.zanyatski@example.com',
  R7_PASSWORD: 'correct-horse-battery',
  R7_CODE: '123456',
  EGAIN_TOKEN: 'token',
  EGAIN_GATEWAY_ID: '1f0c6d3e-5c1b-4f0e-9d1a-0d6f1c2b3a4e',
  EGAIN_CLIENT_ID: application.clientId,
  EGAIN_CLIENT_SECRET: application.clientSecret,
}

let mock: Mock
let login: Awaited<ReturnType<typeof startLoginServer>>
let proxy: RequestProxy
beforeAll(async () => {
  ;[mock, login] = await Promise.all([startMock({ state: true }), startLoginServer()])
  proxy = await startProxy(mock.url)
})
afterAll(async () => {
  project.remove()
  proxy.stop()
  await Promise.all([mock.close(), login.stop()])
})

/** Where the requests of a module go; it has a world of its own in the mock. */
function redirectsOf(world: string): Redirect[] {
  const headers = { 'Casebook-World': world }
  const servers = readContracts().map(({ document }) => serverUrl(document).origin)
  const signIn = '/api/2.0/authentication'
  const atPortal = { from: `https://yourportal.r7-office.ru${signIn}`, to: mock.url + signIn }
  const wantsCode = { ...headers, Prefer: 'example=smsCodeSent' }
  const tokens = `https://login.egain.cloud/global/${environment.EGAIN_GATEWAY_ID}/oauth2/v2.0/token`
  return [
    // The portal asks for a second factor, and is content with any.
    { from: `${atPortal.from}/`, to: `${atPortal.to}/`, headers },
    { ...atPortal, headers: wantsCode },
    { from: tokens, to: login.urls.tokenUrl },
    ...[...servers, 'http://127.0.0.1:4010'].map((from) => ({ from, to: mock.url, headers })),
  ]
}

test('every README has snippets, and they compile', () => {
  expect([...new Set(modules.map(({ readme }) => readme))]).toEqual(readmes)
  expect(checkTypes(project)).toEqual([])
})

const runnable = modules.filter(({ isForBrowsers }) => !isForBrowsers)

test.each(runnable)('the snippets under "$heading" in $readme do what they say', async (module) => {
  const file = project.files.get(module) ?? ''
  const redirects = redirectsOf(`${module.readme}:${module.line}`)
  expect(
    judgeRun(module, await runModule(file, redirects, { ...environment, PROXY_URL: proxy.url })),
  ).toEqual([])
})
