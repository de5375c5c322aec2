import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browseSite } from './browse-site.ts'
import { guidePages, operationPages } from './site-pages.ts'

const site = browseSite()

/** A4 at 96 dots per inch, less a margin of 1 cm at each side. */
const PAPER = { width: 718, height: 1047 }

/** What a printed page shows, and what of it does not fit. */
const readPaper = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true })
    const shown = [...document.querySelectorAll('body *')].filter(isShown)
    const isOfScreen = (element: Element) =>
      element.matches('header, nav, dialog, .pagination-links') ||
      // What says nothing can only be pressed.
      (element.matches('button, select') && element.textContent?.trim() === '')
    const isClipped = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      !['visible', 'clip'].includes(getComputedStyle(element).overflowX) &&
      element.clientWidth > 1
    return {
      ofScreen: shown.filter(isOfScreen).map(describe),
      tooWide: shown
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(describe),
      clipped: shown.filter(isClipped).map(describe),
      folded: [...document.querySelectorAll('main details > :not(summary)')]
        .filter((element) => element.getBoundingClientRect().height === 0)
        .map(describe),
    }
    function describe(element: Element) {
      return element.outerHTML.slice(0, 100)
    }
  })

const colours = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body)
    return { ground: backgroundColor, theme: document.documentElement.dataset.theme }
  })

// Both languages have the same look, and Russian words are longer.
test.each([...guidePages, ...operationPages].filter((path) => path.startsWith('ru/')))(
  '"/%s" has all of its text on paper, and nothing of the screen',
  async (path) => {
    const { page } = await site.open(path, { viewport: PAPER, colorScheme: 'dark' })
    const onScreen = await colours(page)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => colours(page)).toEqual({ ground: 'rgb(255, 255, 255)', theme: 'light' })
    expect(await readPaper(page)).toEqual({ ofScreen: [], tooWide: [], clipped: [], folded: [] })
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => colours(page)).toEqual(onScreen)
  },
)
