import { type Mock, startMock } from '@casebook/mock'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { browseSite, type SiteInBrowser } from '../browse-site.ts'
import type { Docs } from '../start-docs.ts'
import { type OpenConsole, openConsole } from './open-console.ts'

/** The consoles of the built site in a browser, and a mock for them to call, for the tests of one file. */
export interface ConsolesInBrowser {
  site: SiteInBrowser
  readonly mock: Mock
  /** Opens a console by its path within the site, until the end of the test. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenConsole>
}

/**
 * Serves the built site, and starts a browser and a mock before the tests of a file, and stops all after them.
 *
 * @param serve starts the server
 */
export function browseConsoles(serve?: () => Promise<Docs>): ConsolesInBrowser {
  const site = browseSite(serve)
  let mock: Mock
  beforeAll(async () => {
    mock = await startMock()
  })
  afterAll(() => mock?.close())
  return {
    site,
    get mock() {
      return mock
    },
    async open(path, options) {
      const opened = await openConsole(site.browser, `${site.url}/${path}`, options)
      onTestFinished(opened.close)
      return opened
    },
  }
}
