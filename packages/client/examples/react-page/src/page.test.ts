import { launchBrowser } from '@casebook/docs/launch-browser'
import { type Mock, startMock } from '@casebook/mock'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'

let mock: Mock
let server: PreviewServer
let browser: Awaited<ReturnType<typeof launchBrowser>>
beforeAll(async () => {
  mock = await startMock({ state: true })
  vi.stubEnv('PORTAL', mock.url)
  const root = new URL('..', import.meta.url).pathname
  server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await mock?.close()
})

/** Opens the page in a browser and a world of the mock of its own; `headers` go with its requests. */
async function open(headers: Record<string, string> = {}) {
  const context = await browser.newContext({
    baseURL: server.resolvedUrls?.local[0] ?? '',
    extraHTTPHeaders: { 'Casebook-World': crypto.randomUUID(), ...headers },
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content.Security.Policy|TrustedHTML/i.test(message.text())) refused.push(message.text())
  })
  page.on('pageerror', (error) => refused.push(String(error)))
  onTestFinished(() => expect(refused).toEqual([]))
  await page.goto('/')
  return { page, context }
}

type Page = Awaited<ReturnType<typeof open>>['page']

async function show(page: Page, caseid: string, pageSize = '20', token = 'a-secret-token') {
  await page.getByLabel('Token').fill(token)
  await page.getByLabel('Case').fill(caseid)
  await page.getByLabel('Contacts a page').fill(pageSize)
  await page.getByRole('button', { name: 'Show' }).click()
}

const button = (page: Page, name: string) => page.getByRole('button', { name })
const alert = (page: Page) => page.getByRole('alert').textContent()

const listed = (page: Page) => page.getByRole('listitem').allTextContents()

test('contacts are shown page by page, under a policy that lets nothing else run', async () => {
  const { page } = await open()
  const response = await page.request.get('/')
  expect(response.headers()['content-security-policy']).toContain("script-src 'self';")

  await show(page, '1234', '1')
  await expect.poll(() => listed(page)).toEqual(['Tadjeddine Bachir'])
  expect(await button(page, 'Previous').isDisabled()).toBe(true)
  await button(page, 'Next').click()
  await expect.poll(() => listed(page)).toEqual(['Food and Culture Project (company)'])
  expect(await button(page, 'Next').isDisabled()).toBe(true)
  await button(page, 'Previous').click()
  await expect.poll(() => listed(page)).toEqual(['Tadjeddine Bachir'])
})

test('the button closes the case', async () => {
  const { page } = await open()
  await show(page, '1234')
  await button(page, 'Close the case').click()
  expect(await page.getByRole('status').filter({ hasText: 'closed' }).textContent()).toBe(
    '“Exhibition organization” is closed.',
  )
})

test('a case that does not exist has no contacts, and cannot be closed', async () => {
  const { page } = await open()
  await show(page, '9999')
  await page.getByText('There are none that you may see.').waitFor()
  await button(page, 'Close the case').click()
  expect(await alert(page)).toBe('The portal has no such case.')
})

test('a refused token is told as such, and is not tried again', async () => {
  const { page } = await open({ Prefer: 'code=401' })
  await show(page, '1234')
  expect(await alert(page)).toContain('The portal does not accept the token.')
  expect(await button(page, 'Try again').count()).toBe(0)
})

test('without a network the page says so, and goes on when it is back', async () => {
  const { page, context } = await open()
  await context.setOffline(true)
  await show(page, '1234')
  expect(await alert(page)).toContain('No answer came.')
  await context.setOffline(false)
  await button(page, 'Try again').click()
  await expect.poll(() => listed(page)).toHaveLength(2)
})

test('who leaves does not wait: the call ends', async () => {
  const { page } = await open({ 'Casebook-Fault': 'latency=60000' })
  const ended = page.waitForEvent('requestfailed')
  await show(page, '1234')
  await page.getByText('Loading…').waitFor()
  await button(page, 'Another case').click()
  expect((await ended).failure()).toEqual({ errorText: 'net::ERR_ABORTED' })
})

test('the token is kept nowhere, so that a reload asks for it again', async () => {
  const { page, context } = await open()
  await show(page, '1234')
  await expect.poll(() => listed(page)).toHaveLength(2)
  const kept = () => ({ ...localStorage, ...sessionStorage, url: location.href })
  expect(JSON.stringify(await page.evaluate(kept))).not.toContain('a-secret-token')
  expect(await context.cookies()).toEqual([])
  expect(await page.content()).not.toContain('a-secret-token')
  await page.reload()
  expect(await page.getByLabel('Token').inputValue()).toBe('')
})

test('a token that is none is refused in the form', async () => {
  const { page } = await open()
  await show(page, '1234', '20', 'секрет')
  expect(await alert(page)).toContain('token must be an access token')
})
