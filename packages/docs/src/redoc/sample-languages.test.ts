import { listOperations, readContracts } from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browseSite } from '../browse-site.ts'
import { findProblems } from '../find-problems.ts'
import { languages } from '../languages.ts'
import { operationRoute } from '../reference-route.ts'
import { type CodeSample, codeSamples } from '../samples/code-samples.ts'

const site = browseSite()

/** Of each reference, the page with the most code: more kinds of words are coloured there. */
const pages = languages.flatMap((language) =>
  readContracts().map(({ name, document }) => {
    const [longest] = listOperations(document)
      .map((operation) => ({
        path: `${language}/${name}${operationRoute(document, operation)}/`,
        samples: codeSamples(name, operation.operationId, language),
      }))
      .sort((one, other) => codeLength(other.samples) - codeLength(one.samples))
    if (!longest) throw new Error(`There are no operations in ${name}.`)
    return { language, ...longest }
  }),
)

function codeLength(samples: CodeSample[]) {
  return samples.map(({ source }) => source).join('').length
}

const PANEL = '.panel-request-samples'
const PATIENT = { timeout: 10_000 }

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
  await expect.poll(() => menu(page).textContent(), PATIENT).toBe(name)
}

test.each(pages)(
  'the samples of "/$path" are named in its language, and copied with their notes and nothing else',
  async ({ path, samples }) => {
    const { page } = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
    const offered = await readMenu(page)
    expect(offered.slice(0, samples.length)).toEqual(samples.map(({ label }) => label))
    const body = page.locator(PANEL).getByTestId('panel-body')
    for (const { label, source } of samples) {
      await choose(page, label)
      await expect.poll(() => body.getByTestId('source-code').textContent(), PATIENT).toBe(source)
      await body.getByTestId('copy-button').click()
      const copied = () => page.evaluate(() => navigator.clipboard.readText())
      await expect.poll(copied, PATIENT).toBe(source.trimEnd())
    }
  },
)

// In Russian, where comments have words in both alphabets.
test.each(
  pages
    .filter(({ language }) => language === 'ru')
    .flatMap(({ path }) => [
      { path, theme: 'light' as const },
      { path, theme: 'dark' as const },
    ]),
)('axe finds nothing in the samples of "/$path" in $theme', async ({ path, theme }) => {
  const { page } = await site.open(path, { colorScheme: theme })
  for (const name of await readMenu(page)) {
    await choose(page, name)
    const found = async () => {
      const problems = await findProblems(page, PANEL)
      return problems.map((problem) => `${name}: ${problem}`)
    }
    // Colours change over a moment.
    await expect.poll(found, PATIENT).toEqual([])
  }
})
