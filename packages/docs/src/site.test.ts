import { readFileSync } from 'node:fs'
import { bundles, listOperations, readContracts } from '@casebook/openapi'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { expectAtTop } from './expect-at-top.ts'
import { launchBrowser } from './launch-browser.ts'
import { openPage } from './open-page.ts'
import { operationRoute } from './reference-route.ts'
import { scrollThrough } from './scroll-through.ts'
import { type Docs, startDocs } from './start-docs.ts'

const contracts = readContracts()
const operations = contracts.flatMap(({ name, document }) =>
  listOperations(document).map((operation) => ({
    summary: operation.summary,
    api: document.info.title,
    address: `${name}/#${operationRoute(document, operation)}`,
  })),
)
/** Redoc shows the operations of one tag at a time, so each tag is a page. */
const sectionOf = ({ address }: { address: string }) => address.slice(0, address.lastIndexOf('/'))
const pages = [
  { path: '', summaries: [] },
  ...contracts.map(({ name }) => ({ path: `${name}/`, summaries: [] })),
  ...[...new Set(operations.map(sectionOf))].map((path) => ({
    path,
    summaries: operations
      .filter((operation) => sectionOf(operation) === path)
      .map((o) => o.summary),
  })),
]
const downloads = contracts.flatMap(({ name }) => [`${name}.json`, `${name}.yaml`])

let docs: Docs
let browser: Browser
beforeAll(async () => {
  docs = await startDocs()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await docs?.close()
})

async function open(path: string, options?: BrowserContextOptions) {
  const opened = await openPage(browser, `${docs.url}/${path}`, options)
  onTestFinished(() => opened.page.context().close())
  return opened
}

const colorScheme = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)

test.each(pages)(
  '"/$path" shows all it has to say on a phone, without an error',
  async (content) => {
    const { page, problems } = await open(content.path, { viewport: { width: 360, height: 740 } })
    await scrollThrough(page, content.summaries)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(problems).toEqual([])
  },
)

test.each(contracts)('nobody hears of a reader who spends an hour with $name', async ({ name }) => {
  const { page, problems } = await open('')
  await page.clock.install()
  await page.goto(`${docs.url}/${name}/`)
  await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor()
  await page.clock.runFor('01:00:00')
  await page.goto(docs.url)
  expect(problems).toEqual([])
})

test.each(operations)(
  'the first page and a deep link lead to "$summary" of "$api"',
  async (operation) => {
    const { page, problems } = await open('')
    const section = page.getByRole('region', { name: operation.api })
    await section.locator(`a[href="${operation.address}"]`).click()
    await expectAtTop(page, operation.summary)

    await page.goto('about:blank')
    await page.goto(`${docs.url}/${operation.address}`)
    await expectAtTop(page, operation.summary)
    expect(problems).toEqual([])
  },
)

test.each(contracts)(
  'the search of the reference $name leads to an operation',
  async (contract) => {
    const [{ summary } = { summary: '' }] = listOperations(contract.document).slice(-1)
    const { page, problems } = await open(`${contract.name}/`)
    await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).click()
    await page.getByPlaceholder('Search').fill(summary)
    await page.getByTestId('search-dialog').getByText(summary, { exact: true }).first().click()
    await expectAtTop(page, summary)
    expect(problems).toEqual([])
  },
)

test.each(downloads)('the first page offers %s as it is in the bundles', async (file) => {
  const { page } = await open('')
  const download = page.waitForEvent('download')
  await page.locator(`a[download][href="openapi/${file}"]`).click()
  const saved = await (await download).path()
  expect(readFileSync(saved, 'utf8')).toBe(readFileSync(new URL(file, bundles), 'utf8'))
})

test.each(contracts)(
  'the reference $name leads back to the first page, which stays dark',
  async ({ name }) => {
    const { page } = await open(`${name}/`, { colorScheme: 'light' })
    await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor()
    await page.getByTestId('color-mode-switcher').click()
    await expect.poll(() => colorScheme(page)).toBe('dark')
    await page.getByRole('link', { name: '← Casebook' }).click()
    await page.getByRole('heading', { name: 'Casebook', level: 1 }).waitFor()
    expect(await colorScheme(page)).toBe('dark')
  },
)

test.each(contracts)(
  'without JavaScript the reference $name begins all the same',
  async (contract) => {
    const { page } = await open(`${contract.name}/`, { javaScriptEnabled: false })
    await page.getByRole('heading', { name: contract.document.info.title, level: 1 }).waitFor()
    await page.getByRole('link', { name: 'contract itself' }).waitFor()
  },
)
