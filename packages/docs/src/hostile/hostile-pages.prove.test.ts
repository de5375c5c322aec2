import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { redocRuns } from '../browse-site.ts'
import { launchBrowser } from '../launch-browser.ts'
import { openPage } from '../open-page.ts'
import { type Docs, startDocs } from '../start-docs.ts'
import { buildHostileSite, type HostileSite } from './build-hostile-site.ts'
import { findMarks } from './find-marks.ts'

let site: HostileSite
let docs: Docs
let browser: Browser
beforeAll(async () => {
  site = await buildHostileSite()
  docs = await startDocs({ folder: site.folder })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await docs?.close()
  site?.remove()
})

test('in a browser no text of a contract runs, loads anything or becomes an element of a page', async () => {
  const files = globSync('**/index.html', { cwd: fileURLToPath(site.folder) }).sort()
  for (const file of files) {
    const path = file.slice(0, -'index.html'.length)
    const { page, problems } = await openPage(browser, `${docs.url}/${path}`)
    await redocRuns(page)
    const pwned = await page.evaluate(() => 'pwn' in globalThis)
    const marks = findMarks(await page.content())
    expect({ path, pwned, marks, problems }).toEqual({
      path,
      pwned: false,
      marks: [],
      problems: [],
    })
    await page.context().close()
  }
  expect(files.length).toBeGreaterThan(20)
})

test('what the search finds in hostile texts is shown as text', async () => {
  const { page, problems } = await openPage(browser, `${docs.url}/en/`)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('pwn')
  const first = page.getByRole('dialog').getByRole('link').first()
  await first.waitFor()
  expect(await first.locator('span').textContent()).toContain('<')
  expect(findMarks(await page.content())).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
})
