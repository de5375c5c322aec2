import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import { openPage } from '../open-page.ts'
import { serveFolder } from '../serve-folder.ts'

/** The site is served from a folder here, as it may be. */
let server: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser
beforeAll(async () => {
  server = await serveFolder('/a/b/')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Asks the search of a page, and returns the pages that it leads to, without anchors. */
async function search(path: string, query: string): Promise<string[]> {
  const { page, problems } = await openPage(browser, `${server.url}${path}`)
  onTestFinished(() => page.context().close())
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox').fill(query)
  const results = page.getByRole('dialog').getByRole('link')
  await results.first().waitFor()
  const addresses = await results.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  )
  expect(problems).toEqual([])
  return addresses.map((address) => address.slice(server.url.length).replace(/#.*/, ''))
}

test.each([
  ['кейсами', 'ru/r7-crm/cases/closecase/'],
  ['закрытие', 'ru/r7-crm/cases/closecase/'],
  ['ответственного', 'ru/r7-crm/tasks/updatetask/'],
  ['двухфакторная', 'ru/r7-crm/authentication/authenticatewithcode/'],
  ['400-253', 'ru/egain-casemgr/case/closecase/'],
])('the Russian search for «%s» finds %s', async (query, page) => {
  expect(await search('ru/', query)).toContain(page)
})

test.each([
  ['en', 'updateTask', 'r7-crm/tasks/updatetask/'],
  ['ru', 'updateTask', 'r7-crm/tasks/updatetask/'],
  ['en', '/crm/case/{caseid}/close', 'r7-crm/cases/closecase/'],
  ['ru', '/crm/case/{caseid}/close', 'r7-crm/cases/closecase/'],
  ['en', 'PUT /api/2.0/crm/task/{taskid}', 'r7-crm/tasks/updatetask/'],
  ['en', 'authenticateWithCode', 'r7-crm/authentication/authenticatewithcode/'],
])('the search in %s for "%s" finds the operation first', async (language, query, page) => {
  expect((await search(`${language}/quick-start/`, query))[0]).toBe(`${language}/${page}`)
})

test('an error code leads to the catalogue of errors and to the operation', async () => {
  const found = await search('en/', '400-253')
  expect(found).toContain('en/errors/')
  expect(found).toContain('en/egain-casemgr/case/closecase/')
})

test('the keyboard alone gets from a page through the search to an operation', async () => {
  const { page, problems } = await openPage(browser, `${server.url}en/r7-crm/`)
  onTestFinished(() => page.context().close())
  await page.keyboard.press('Control+k')
  await page.keyboard.type('update task')
  await page.getByRole('dialog').getByRole('link').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.url}en/r7-crm/tasks/updatetask/**`)
  await page.getByRole('heading', { name: 'Update a task' }).first().waitFor()
  expect(problems).toEqual([])
})

test('a search without a result says so in the words of the reader', async () => {
  const { page } = await openPage(browser, `${server.url}ru/`)
  onTestFinished(() => page.context().close())
  await page.getByRole('button', { name: 'Поиск' }).click()
  await page.getByRole('searchbox').fill('щщщъъъ')
  await page.getByText('По запросу «щщщъъъ» ничего не найдено.').waitFor()
})
