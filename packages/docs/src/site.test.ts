import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundles, listOperations, readContracts } from '@casebook/openapi'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { findProblems } from './find-problems.ts'
import { launchBrowser } from './launch-browser.ts'
import { openPage } from './open-page.ts'
import { readPages } from './read-pages.ts'
import { operationRoute } from './reference-route.ts'
import { site } from './site.ts'
import { type Docs, startDocs } from './start-docs.ts'

const contracts = readContracts()
const pages = globSync('**/index.html', { cwd: fileURLToPath(site) })
  .map((file) => file.slice(0, -'index.html'.length))
  .sort()
const guides = (['en', 'ru'] as const).flatMap((language) =>
  readPages(language).map(({ slug }) => `${language}/${slug && `${slug}/`}`),
)
const references = ['en', 'ru'].flatMap((language) =>
  contracts.flatMap(({ name, document }) =>
    listOperations(document).map(
      (operation) => `${language}/${name}${operationRoute(document, operation)}/`,
    ),
  ),
)

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

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme)

/** Redoc takes a page over when it has loaded; until then its buttons do nothing. */
const redocRuns = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('#redoc') ?? {}).some((key) => key.startsWith('__react')),
  )

test.each(pages)(
  '"/%s" fits a phone, asks nobody else for anything, and has no error',
  async (path) => {
    const { page, problems } = await open(path, { viewport: { width: 360, height: 740 } })
    if (references.includes(path)) await redocRuns(page)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(problems).toEqual([])
  },
)

test.each(guides)('axe finds no serious problem in "/%s", light or dark', async (path) => {
  const { page } = await open(path, { colorScheme: 'light' })
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await expect.poll(() => theme(page)).toBe(scheme)
    // Code that can be scrolled takes the focus a moment after it is drawn.
    await expect.poll(() => findProblems(page), { timeout: 10_000 }).toEqual([])
  }
})

test('axe finds no serious problem in the open search', async () => {
  const { page } = await open('ru/')
  await page.getByRole('button', { name: 'Поиск' }).click()
  await page.getByRole('searchbox').fill('кейс')
  await page.getByRole('dialog').getByRole('link').first().waitFor()
  expect(await findProblems(page)).toEqual([])
})

test.each(pages.filter((path) => path !== ''))(
  'without JavaScript "/%s" can be read',
  async (path) => {
    const { page } = await open(path, { javaScriptEnabled: false })
    expect((await page.locator('main').first().innerText()).length).toBeGreaterThan(100)
  },
)

test('the first page leads to a language, and the language links stay on the page', async () => {
  const { page, problems } = await open('')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Close a case' }).click()
  await page.getByRole('link', { name: 'Русский' }).click()
  expect(page.url()).toBe(`${docs.url}/ru/r7-crm/cases/closecase/`)
  await page.getByRole('heading', { name: 'Закрыть кейс' }).first().waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Быстрый старт' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  expect(page.url()).toBe(`${docs.url}/en/quick-start/`)
  expect(problems).toEqual([])
})

test('a theme that is chosen in a guide holds in the references', async () => {
  const { page } = await open('en/', { colorScheme: 'light' })
  await page.getByRole('combobox', { name: 'Select theme' }).selectOption('dark')
  await page.goto(`${docs.url}/en/r7-crm/cases/closecase/`)
  await redocRuns(page)
  expect(await theme(page)).toBe('dark')
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true)
})

test('nobody hears of a reader who spends an hour with a reference', async () => {
  const { page, problems } = await open('en/')
  await page.clock.install()
  await page.goto(`${docs.url}/en/r7-crm/cases/closecase/`)
  await redocRuns(page)
  await page.clock.runFor('01:00:00')
  await page.goto(docs.url)
  expect(problems).toEqual([])
})

test.each(contracts.flatMap(({ name }) => ['json', 'yaml'].map((ending) => ({ name, ending }))))(
  'the home pages offer the contract $name as $ending, each in its language',
  async (download) => {
    const { name, ending } = download
    for (const [home, file] of [
      ['en/', `${name}.${ending}`],
      ['ru/', `${name}.ru.${ending}`],
    ]) {
      const { page } = await open(home ?? '')
      const href = await page
        .locator(`main a[href$="openapi/${file}"]`)
        .first()
        .getAttribute('href')
      const answer = await page.request.get(new URL(href ?? '', page.url()).href)
      expect(await answer.text()).toBe(readFileSync(new URL(file ?? '', bundles), 'utf8'))
    }
  },
)
