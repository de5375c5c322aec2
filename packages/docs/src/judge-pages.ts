import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readContracts } from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proves } from '../../../scripts/proves.ts'
import { browseSite } from './browse-site.ts'
import { words as consoleWords } from './console/words.ts'
import { findProblems } from './find-problems.ts'
import { latinInterfaceWords } from './interface-words.ts'
import { type Language, languageNames } from './languages.ts'
import { productName } from './product-name.ts'
import { readPages } from './read-pages.ts'
import { PAPER, readColours, readPaper } from './read-paper.ts'
import { shownLinkProblems } from './shown-links.ts'
import { site as folder } from './site.ts'
import { guidePages, operationPages } from './site-pages.ts'
import { weighResponses } from './weigh-responses.ts'

/** What is written in Latin letters in Russian too: abbreviations, names of products, languages, credentials, keys and folders. */
const RUSSIAN = [
  ...['API', 'Casebook', 'Ctrl', 'pagefind', languageNames.en],
  ...readContracts(undefined, 'ru').flatMap((contract) => [
    ...productName(contract).split(' '),
    ...Object.keys(contract.document.components?.securitySchemes ?? {}),
  ]),
  ...readPages('ru').flatMap(({ title }) => title.split(' ')),
]

/** Tests all that a page shows, in one visit, since each takes a second or two. */
export function judgePages(paths: string[]) {
  const site = browseSite()

  test.each(paths)(
    '"/%s" fits a phone and paper, is light, asks nobody else, and neither axe, its links nor its words have an error',
    async (path) => {
      const { page, problems, responses } = await site.open(path, {
        viewport: { width: 360, height: 740 },
        colorScheme: 'light',
      })
      const isRussian = path.startsWith('ru/')
      await unfold(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      // Both languages have the same look, so that one of them stands for each, but in a proof. Colours and what takes
      // the focus change over a moment.
      if (proves || !isRussian) await expect.poll(() => findProblems(page)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      await turn(page, 'dark')
      if (proves || isRussian) await expect.poll(() => findProblems(page)).toEqual([])
      expect(await shownLinkProblems(page, path)).toEqual([])
      if (isRussian) {
        const words = await latinInterfaceWords(page)
        expect(words.filter((word) => !RUSSIAN.includes(word))).toEqual([])
      }
      // Russian words are longer.
      if (isRussian && [...guidePages, ...operationPages].includes(path)) await judgePaper(page)
      if (operationPages.includes(path)) {
        const { tryIt } = consoleWords[path.slice(0, 2) as Language]
        const link = page.getByRole('link', { name: tryIt, exact: true })
        const address = await link.evaluate((each) => (each as HTMLAnchorElement).href)
        expect(address.replace(/\/?$/, '/')).toBe(`${site.url}/${path}try/`)
      }
      if (guidePages.includes(path)) {
        const weight = await weighResponses(responses)
        expect(weight).toBeGreaterThan(gzipped(`${path}index.html`))
        expect(weight).toBeLessThan(150_000)
      }
      expect(problems).toEqual([])
    },
  )

  describe('without JavaScript', () => {
    let page: Page
    beforeAll(async () => {
      page = await site.browser.newPage({ javaScriptEnabled: false })
    })
    afterAll(() => page?.close())

    test.each(paths.filter((path) => path !== ''))('"/%s" can be read', async (path) => {
      await page.goto(`${site.url}/${path}`)
      await page.locator('main h1').waitFor()
      expect((await page.locator('main').textContent())?.length).toBeGreaterThan(100)
      // All parts of a page must have one theme, or its text is dark on dark.
      expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    })
  })
}

const gzipped = (file: string) => gzipSync(readFileSync(new URL(file, folder))).length

/** Prefers a theme as a reader's machine does, and waits until the page has followed, if it has themes. */
async function turn(page: Page, theme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme: theme })
  const followed = async () => (await readColours(page)).theme ?? theme
  await expect.poll(followed).toBe(theme)
}

/** All text has to come to paper, in light and unfolded, and nothing of the screen. */
async function judgePaper(page: Page) {
  await page.setViewportSize(PAPER)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) {
      details.removeAttribute('open')
    }
  })
  const onScreen = await readColours(page)
  await page.emulateMedia({ media: 'print' })
  await expect
    .poll(() => readColours(page))
    .toEqual({ ground: 'rgb(255, 255, 255)', theme: 'light' })
  expect(await readPaper(page)).toEqual({ ofScreen: [], tooWide: [], clipped: [], folded: [] })
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(() => readColours(page)).toEqual(onScreen)
}

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
