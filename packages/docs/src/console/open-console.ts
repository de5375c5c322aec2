import type { Contract, Operation } from '@casebook/openapi'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Language } from '../languages.ts'
import { operationRoute } from '../reference-route.ts'
import { words } from './words.ts'

/** The path of a console in the site. */
export function consolePath(
  { name, document }: Contract,
  operation: Operation,
  language: Language,
): string {
  return `${language}/${name}${operationRoute(document, operation)}/try/`
}

/** What a test does with a console in a browser profile of its own. */
export interface OpenConsole {
  page: Page
  /** Errors of the console of the browser and of the page's policy. */
  problems: string[]
  /** Writes another host into the address. */
  callServer: (origin: string) => Promise<void>
  /** Gives a token, where the call wants one. */
  giveToken: (token: string) => Promise<void>
  send: () => Promise<void>
  /** What the reader is told of the sending, once it has ended. */
  told: () => Promise<string>
  close: () => Promise<void>
}

/** Opens a console as a reader does. Unlike other pages, it may call servers elsewhere. */
export async function openConsole(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenConsole> {
  const context = await browser.newContext(options)
  const problems: string[] = []
  context.on('console', (message) => {
    // The browser writes down each status from 400 on.
    const isStatus = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isStatus) problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(String(error.error())))
  const page = await context.newPage()
  await page.goto(url)
  const language = /\/(en|ru)\//.exec(new URL(url).pathname)?.[1] as Language
  const say = words[language]
  return {
    page,
    problems,
    async callServer(origin) {
      const address = page.getByRole('textbox', { name: say.address })
      await address.fill(new URL(new URL(await address.inputValue()).pathname, origin).href)
    },
    async giveToken(token) {
      for (const field of await page.getByLabel(say.token, { exact: false }).all()) {
        if (await field.isVisible()) await field.fill(token)
      }
    },
    send: () => page.getByRole('button', { name: say.send, exact: true }).click(),
    async told() {
      const status = page.locator('try-console .status')
      await status.locator('p').filter({ hasNotText: say.sending }).waitFor()
      return (await status.locator('p, li').allTextContents()).join('\n')
    },
    close: () => context.close(),
  }
}
