import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readContracts } from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { proves } from '../../../scripts/proves.ts'
import { browseSite } from './browse-site.ts'
import { siteConsoles } from './console/site-consoles.ts'
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

/** Operations and consoles in Russian, one of each kind. */
const chosen = siteConsoles('ru').flatMap(({ path }) => [path, path.replace(/try\/$/, '')])

/** Whether `test` looks at a page: all look alike in both languages, but Russian words are longer. */
function isLookedAt(path: string): boolean {
  const isOperation = operationPages.includes(path.replace(/try\/$/, ''))
  return !path.startsWith('en/') && (!isOperation || chosen.includes(path))
}

/** Tests all that pages show, each in one visit, since that takes seconds. */
export function judgePages(paths: string[]) {
  const site = browseSite()
  const looked = paths.filter((path) => proves || isLookedAt(path))

  test.each(looked)(
    '"/%s" fits a phone and paper, is light, asks nobody else, and neither axe, its links nor its words have an error',
    async (path) => {
      const { page, problems, responses } = await site.open(path, {
        viewport: { width: 360, height: 740 },
        colorScheme: 'light',
      })
      const isRussian = path.startsWith('ru/')
      await unfold(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      // Neighbours take the two themes in turn, but in a proof. Colours and what takes the focus change over a moment.
      const isEven = looked.indexOf(path) % 2 === 0
      if (proves || isEven) await expect.poll(() => findProblems(page)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      await turn(page, 'dark')
      if (proves || !isEven) await expect.poll(() => findProblems(page)).toEqual([])
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
