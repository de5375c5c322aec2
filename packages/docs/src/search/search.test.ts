import { expect, test } from 'vitest'
import { browseSite } from '../browse-site.ts'
import { serveFolder } from '../serve-folder.ts'

/** The site is served from a folder here, as it may be. */
const site = browseSite(() => serveFolder('/a/b'))

/** Asks the search of a page, and returns the pages that it leads to, without anchors. */
async function search(path: string, query: string): Promise<string[]> {
  const { page, problems } = await site.open(path)
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox').fill(query)
  const results = page.getByRole('dialog').getByRole('link')
  await results.first().waitFor()
  const addresses = await results.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  )
  expect(problems).toEqual([])
  return addresses.map((address) => address.slice(site.url.length + 1).replace(/#.*/, ''))
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
  const { page, problems } = await site.open('en/r7-crm/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('update task')
  await page.getByRole('dialog').getByRole('link').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site.url}/en/r7-crm/tasks/updatetask/**`)
  await page.getByRole('heading', { name: 'Update a task' }).first().waitFor()
  expect(problems).toEqual([])
})

test('a search without a result says so in the words of the reader', async () => {
  const { page } = await site.open('ru/')
  await page.getByRole('button', { name: 'Поиск' }).click()
  await page.getByRole('searchbox').fill('щщщъъъ')
  await page.getByText('По запросу «щщщъъъ» ничего не найдено.').waitFor()
})
