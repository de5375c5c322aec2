import { readFileSync } from 'node:fs'
import { bundles, readContracts } from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browseSite, redocRuns } from './browse-site.ts'

const contracts = readContracts()
const site = browseSite()

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme)

test('the first page leads to a language, and the language links stay on the page', async () => {
  const { page, problems } = await site.open('')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Close a case' }).click()
  await page.getByRole('link', { name: 'Русский' }).click()
  await page.waitForURL(`${site.url}/ru/r7-crm/cases/closecase/`)
  await page.getByRole('heading', { name: 'Закрыть кейс' }).first().waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Быстрый старт' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(`${site.url}/en/quick-start/`)
  expect(problems).toEqual([])
})

test('a theme that is chosen in a guide holds in the references', async () => {
  const { page } = await site.open('en/', { colorScheme: 'light' })
  await page.getByRole('combobox', { name: 'Select theme' }).selectOption('dark')
  await page.goto(`${site.url}/en/r7-crm/cases/closecase/`)
  await redocRuns(page)
  expect(await theme(page)).toBe('dark')
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true)
})

test('nobody hears of a reader who spends an hour with a reference', async () => {
  const { page, problems } = await site.open('en/')
  await page.clock.install()
  await page.goto(`${site.url}/en/r7-crm/cases/closecase/`)
  await redocRuns(page)
  await page.clock.runFor('01:00:00')
  await page.goto(site.url)
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
      const { page } = await site.open(home ?? '')
      const href = await page
        .locator(`main a[href$="openapi/${file}"]`)
        .first()
        .getAttribute('href')
      const answer = await page.request.get(new URL(href ?? '', page.url()).href)
      expect(await answer.text()).toBe(readFileSync(new URL(file ?? '', bundles), 'utf8'))
    }
  },
)
