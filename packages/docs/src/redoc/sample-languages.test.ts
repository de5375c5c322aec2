import { listOperations, readContracts } from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browseSite } from '../browse-site.ts'
import { findProblems } from '../find-problems.ts'
import { languages } from '../languages.ts'
import { oneOfEach } from '../one-of-each.ts'
import { operationRoute } from '../reference-route.ts'
import { type CodeSample, codeSamples } from '../samples/code-samples.ts'

const site = browseSite()

/** Of each language, and in a proof of each reference, the page with the most code, where more kinds of words are coloured. */
const pages = oneOfEach(
  languages
    .flatMap((language) =>
      readContracts().flatMap(({ name, document }) => {
        const [longest] = listOperations(document)
          .map((operation) => ({
            language,
            path: `${language}/${name}${operationRoute(document, operation)}/`,
            samples: codeSamples(name, operation.operationId, language),
          }))
          .sort(byCode)
        return longest ?? []
      }),
    )
    .sort(byCode),
  ({ language }) => language,
)

function byCode(one: { samples: CodeSample[] }, other: { samples: CodeSample[] }): number {
  return codeLength(other.samples) - codeLength(one.samples)
}

function codeLength(samples: CodeSample[]) {
  return samples.map(({ source }) => source).join('').length
}

const PANEL = '.panel-request-samples'

/** The menu of languages, behind that of servers. */
const menu = (page: Page) =>
  page.locator(`${PANEL} [data-component-name="Panel/PanelHeader"] [aria-haspopup="menu"]`).last()

const items = (page: Page) => page.getByRole('menuitem').filter({ visible: true })

/** The languages that a page offers, as it calls them, and behind them the body, if the operation has one. */
async function readMenu(page: Page) {
  await menu(page).click()
  await items(page).first().waitFor()
  const names = await items(page).allTextContents()
  await menu(page).click()
  return names
}

async function choose(page: Page, name: string) {
  await menu(page).click()
  await items(page).getByText(name, { exact: true }).click()
  await expect.poll(() => menu(page).textContent()).toBe(name)
}

test.each(pages)(
  'the samples of "/$path" are named in its language, copied with their notes and nothing else, and axe finds nothing in them',
  async ({ path, language, samples }) => {
    const { page } = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
    const offered = await readMenu(page)
    expect(offered.slice(0, samples.length)).toEqual(samples.map(({ label }) => label))
    const body = page.locator(PANEL).getByTestId('panel-body')
    for (const name of offered) {
      await choose(page, name)
      const source = samples.find(({ label }) => label === name)?.source
      if (source !== undefined) {
        await expect.poll(() => body.getByTestId('source-code').textContent()).toBe(source)
        await body.getByTestId('copy-button').click()
        const copied = () => page.evaluate(() => navigator.clipboard.readText())
        await expect.poll(copied).toBe(source.trimEnd())
      }
      // In Russian comments have words in both alphabets.
      if (language === 'ru') await judge(page, name)
    }
  },
)

/** Lets axe look at a sample in both themes. */
async function judge(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = async () => {
      const theme = await page.evaluate(() => document.documentElement.dataset.theme)
      return { name, theme, problems: await findProblems(page, PANEL) }
    }
    // Colours change over a moment.
    await expect.poll(found).toEqual({ name, theme: colorScheme, problems: [] })
  }
}
