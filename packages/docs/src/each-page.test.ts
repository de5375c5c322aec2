import { readContracts } from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browseSite } from './browse-site.ts'
import { findProblems } from './find-problems.ts'
import { latinInterfaceWords } from './interface-words.ts'
import { languageNames } from './languages.ts'
import { productName } from './product-name.ts'
import { readPages } from './read-pages.ts'
import { shownLinkProblems } from './shown-links.ts'
import { sitePages } from './site-pages.ts'

const site = browseSite()

/** What is written in Latin letters in Russian too: abbreviations, names of products, languages, keys and folders. */
const RUSSIAN = [
  ...['API', 'Casebook', 'Ctrl', 'pagefind', languageNames.en],
  ...readContracts(undefined, 'ru').flatMap((contract) => productName(contract).split(' ')),
  ...readPages('ru').flatMap(({ title }) => title.split(' ')),
]

/** Unfolds what a reader can unfold. */
async function unfold(page: Page) {
  for (const button of await page.getByTestId('schema-expand-all-button').all()) {
    await button.click()
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) {
      details.setAttribute('open', '')
    }
  })
}

// One visit tells all of this, since each takes a second or two.
test.each(sitePages)(
  '"/%s" fits a phone, asks nobody else, and neither axe, its links nor its words have an error',
  async (path) => {
    const { page, problems } = await site.open(path, {
      viewport: { width: 360, height: 740 },
      colorScheme: 'light',
    })
    await unfold(page)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    // Colours and what takes the focus change over a moment.
    await expect.poll(() => findProblems(page), { timeout: 10_000 }).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => findProblems(page), { timeout: 10_000 }).toEqual([])
    expect(await shownLinkProblems(page, path)).toEqual([])
    if (path.startsWith('ru/')) {
      const words = await latinInterfaceWords(page)
      expect(words.filter((word) => !RUSSIAN.includes(word))).toEqual([])
    }
    expect(problems).toEqual([])
  },
)

test('axe finds nothing in the open search', async () => {
  const { page } = await site.open('ru/')
  await page.getByRole('button', { name: 'Поиск' }).click()
  await page.getByRole('searchbox').fill('кейс')
  await page.getByRole('dialog').getByRole('link').first().waitFor()
  expect(await findProblems(page)).toEqual([])
})

test.each(sitePages.filter((path) => path !== ''))(
  'without JavaScript "/%s" can be read',
  async (path) => {
    const { page } = await site.open(path, { javaScriptEnabled: false })
    await page.locator('main h1').waitFor()
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(100)
    // All parts of a page must have one theme, or its text is dark on dark.
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
  },
)
