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

test('the home pages offer the contracts as JSON and YAML, each in its language', async () => {
  for (const [language, suffix] of [
    ['en', ''],
    ['ru', '.ru'],
  ]) {
    const { page } = await site.open(`${language}/`)
    const links = await page
      .locator('main a[href*="openapi/"]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
    for (const { name } of contracts) {
      for (const ending of ['json', 'yaml']) {
        const file = `${name}${suffix}.${ending}`
        const [href = ''] = links.filter((link) => link.endsWith(`/openapi/${file}`))
        const answer = await page.request.get(href)
        expect(await answer.text()).toBe(readFileSync(new URL(file, bundles), 'utf8'))
      }
    }
  }
})
