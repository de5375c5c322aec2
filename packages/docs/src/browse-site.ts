import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { type OpenPage, openPage } from './open-page.ts'
import { type Docs, startDocs } from './start-docs.ts'

/** The built site in a browser, for the tests of one file. */
export interface SiteInBrowser {
  /** Address of the site, without a final slash. */
  readonly url: string
  readonly browser: Browser
  /** Opens a page by its path within the site, until the end of the test. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>
}

/**
 * Serves the built site and starts a browser before the tests of a file, and stops both after them.
 *
 * @param serve starts the server
 */
export function browseSite(serve: () => Promise<Docs> = startDocs): SiteInBrowser {
  let docs: Docs
  let browser: Browser
  beforeAll(async () => {
    docs = await serve()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await docs?.close()
  })
  return {
    get url() {
      return docs.url
    },
    get browser() {
      return browser
    },
    async open(path, options) {
      const opened = await openPage(browser, `${docs.url}/${path}`, options)
      onTestFinished(() => opened.page.context().close())
      if (options?.javaScriptEnabled !== false) await redocRuns(opened.page)
      return opened
    },
  }
}

/**
 * Waits until Redoc has taken all of a reference over, since its buttons do nothing before. Other pages pass. React marks
 * what it has taken over, the outermost element last.
 */
export async function redocRuns(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const redoc = document.querySelector('#redoc')
    return !redoc || Object.keys(redoc.firstElementChild ?? {}).some((key) => /^__react/.test(key))
  })
}
