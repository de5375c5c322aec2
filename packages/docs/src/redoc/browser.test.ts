import { listOperations } from '@casebook/openapi'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { proves } from '../../../../scripts/proves.ts'
import { browseSite } from '../browse-site.ts'
import { languages } from '../languages.ts'
import { operationRoute } from '../reference-route.ts'
import { languages as sampleLanguages } from '../samples/languages.ts'
import { serveFolder } from '../serve-folder.ts'
import { siteContracts } from '../site-contracts.ts'
import { foreignWords } from './foreign-words.ts'

/** The last operation of the reference with the most of them, which has others before it, in the last language, in a proof in each. */
const pages = (proves ? languages : languages.slice(-1)).map((language) => {
  const [longest] = siteContracts(language)
    .map(({ name, document }) => ({ name, document, operations: listOperations(document) }))
    .sort((one, other) => other.operations.length - one.operations.length)
  const operation = longest?.operations.at(-1)
  if (!longest || !operation) throw new Error(`There is no operation in ${language}.`)
  const { name, document } = longest
  const path = `${language}/${name}${operationRoute(document, operation)}/`
  return { language, document, path, summary: operation.summary }
})

/** The site lies in a folder here, as it may. */
const site = browseSite(() => serveFolder('/a/b'))

const headingTop = (page: Page) =>
  page
    .locator('h1')
    .first()
    .evaluate((heading) => heading.getBoundingClientRect().top)

test.each(pages)(
  'Redoc takes over a page in $language where it stands, and follows the theme of the site',
  async ({ language, document, path, summary }) => {
    const rendered = await site.open(path, { javaScriptEnabled: false })
    const { page, problems } = await site.open(path, { colorScheme: 'light' })
    expect(await page.locator('h1').allTextContents()).toEqual([summary])
    expect(await headingTop(page)).toBeCloseTo(await headingTop(rendered.page), 0)
    expect(page.url()).toBe(`${site.url}/${path}`)

    const ground = () =>
      page.evaluate(() => getComputedStyle(globalThis.document.body).getPropertyValue('--bg-color'))
    const light = await ground()
    await page.evaluate(() => {
      globalThis.document.documentElement.dataset.theme = 'dark'
    })
    await expect.poll(ground).not.toBe(light)

    for (const button of await page.getByTestId('schema-expand-all-button').all()) {
      await button.click()
    }
    if (language === 'ru') {
      // A key is called so in Russian too.
      const known = [...sampleLanguages.map(({ label }) => label), 'Ctrl']
      const html = await page.locator('#redoc').innerHTML()
      expect(foreignWords(html, document, known)).toEqual([])
    }
    expect(problems).toEqual([])
  },
)
