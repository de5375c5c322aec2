import type { Page } from 'playwright-core'

/** A4 at 96 dots per inch, less a margin of 1 cm at each side. */
export const PAPER = { width: 718, height: 1047 }

/** What a printed page shows, and what of it does not fit. */
export function readPaper(page: Page) {
  return page.evaluate(() => {
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
}

/** The colour behind a page, and the theme that gives it. */
export function readColours(page: Page) {
  return page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body)
    return { ground: backgroundColor, theme: document.documentElement.dataset.theme }
  })
}
