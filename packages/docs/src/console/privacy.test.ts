import type { IncomingHttpHeaders } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { startRecorder } from '../samples/start-recorder.ts'
import { browseConsoles } from './browse-consoles.ts'
import { consolePage } from './console-page.ts'
import { siteConsoles } from './site-consoles.ts'
import { startServer } from './start-server.ts'
import { words } from './words.ts'

const TOKEN = 'tok-5ec2e7'

const consoles = siteConsoles('en').map((each) => ({
  ...each,
  data: consolePage(each.contract, each.operation, 'en').data,
}))
const guarded = consoles.filter(({ data }) => data.ways.length > 0)
const secretive = consoles.filter(({ data }) => data.bodies.some(({ hasSecrets }) => hasSecrets))

const browsed = browseConsoles()

async function open(path: string, origin = browsed.mock.url) {
  const opened = await browsed.open(path)
  await opened.callServer(origin)
  await opened.giveToken(TOKEN)
  return opened
}

test.each(guarded)('$path shows the token to nobody and keeps it nowhere', async ({ path }) => {
  const { page, send, told, callServer } = await open(path)
  await callServer('https://portal.example')
  await callServer(browsed.mock.url)
  await send()
  await told()
  expect(await page.locator('.request').textContent()).toContain('•••')
  const kept = await page.evaluate(async () => {
    const names = await indexedDB.databases()
    const storages = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage))
    return [
      location.href,
      JSON.stringify(history.state),
      document.cookie,
      ...storages,
      names.length,
    ]
  })
  expect(JSON.stringify([kept, await page.context().storageState()])).not.toContain(TOKEN)
  expect(JSON.stringify(kept)).toContain(browsed.mock.url)
  expect(await page.locator('body').textContent()).not.toContain(TOKEN)
  await page.reload()
  for (const field of await page.locator('input[type="password"][name^="credential"]').all()) {
    expect(await field.inputValue()).toBe('')
  }
})

test.each(guarded)(
  '$path sends the token, and nothing else that the reader did not give',
  async ({ path, data }) => {
    const requests: IncomingHttpHeaders[] = []
    const server = await startServer(async ({ headers }) => {
      requests.push(headers)
      return ''
    })
    onTestFinished(server.close)
    const { page, send, told } = await open(path, server.url)
    await page.context().addCookies([{ name: 'session', value: 'x', url: server.url }])
    await send()
    await told()
    const [[credential] = []] = data.ways
    const found = requests.map(({ cookie, referer, authorization }) => [
      cookie,
      referer,
      authorization,
    ])
    expect(found).toEqual([[undefined, undefined, `${credential?.prefix}${TOKEN}`]])
  },
)

test('a redirect is told and not followed', async () => {
  const { path = '' } = guarded[0] ?? {}
  const elsewhere = await startRecorder()
  const server = await startServer((_, reply) => reply.redirect(elsewhere.url))
  onTestFinished(async () => {
    await server.close()
    await elsewhere.close()
  })
  const { send, told } = await open(path, server.url)
  await send()
  expect(await told()).toBe(words.en.redirected)
  expect(elsewhere.requests).toEqual([])
})

test.each(secretive)(
  'the curl command of $path has no secret of the body, in whatever form it is sent',
  async ({ path, data }) => {
    const { page } = await open(path)
    const fields = await page.locator('input[type="password"][name^="field-"]').all()
    const values = await Promise.all(fields.map((field) => field.inputValue()))
    const secrets = values.filter((value) => value !== '')
    expect(secrets).not.toEqual([])
    const type = page.getByRole('combobox', { name: words.en.mediaType, exact: true })
    for (const { mediaType } of data.bodies) {
      await type.selectOption({ label: mediaType })
      const line = await page.locator('.curl-line').textContent()
      expect(line).toContain('curl')
      expect(secrets.filter((secret) => line?.includes(secret))).toEqual([])
    }
  },
)

test('only a console may connect to another server', async () => {
  const { page } = await open(guarded[0]?.path ?? '')
  const reach = () =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      `${browsed.mock.url}/__casebook/health`,
    )
  expect(await reach()).toBe(true)
  for (const path of ['en/', 'en/quick-start/', guarded[0]?.path.replace(/try\/$/, '') ?? '']) {
    await page.goto(`${browsed.site.url}/${path}`)
    expect(await reach()).toBe(false)
  }
})
