import { listOperations, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { browseSite } from '../browse-site.ts'
import { languages } from '../languages.ts'
import { oneOfEach } from '../one-of-each.ts'
import { operationRoute } from '../reference-route.ts'
import { serveFolder } from '../serve-folder.ts'

/** The site is served from a folder here, as it may be. */
const site = browseSite(() => serveFolder('/a/b'))

/** Opens the search of a page, and returns what asks it for the pages that it leads to, without anchors. */
async function openSearch(path: string) {
  const { page, problems } = await site.open(path)
  await page.keyboard.press('Control+k')
  const results = page.getByRole('dialog').getByRole('link')
  return async (query: string) => {
    // What was found before goes with the words that were asked for.
    await page.getByRole('searchbox').fill('')
    await page.getByRole('searchbox').fill(query)
    await results.first().waitFor()
    const found = await results.evaluateAll((links) =>
      links.map((link) => ({
        address: (link as HTMLAnchorElement).href,
        text: link.textContent ?? '',
      })),
    )
    expect(problems).toEqual([])
    return found.map(({ address, text }) => ({
      page: address.slice(site.url.length + 1).replace(/#.*/, ''),
      text,
    }))
  }
}

/** Opens the search of a language, and returns what asks it for the pages that it leads to. */
async function openHome(language: string) {
  const ask = await openSearch(`${language}/`)
  return async (query: string) => (await ask(query)).map(({ page }) => page)
}

test('the Russian search knows words in all their forms', async () => {
  const search = await openHome('ru')
  for (const [query, page] of [
    ['кейсами', 'ru/r7-crm/cases/closecase/'],
    ['закрытие', 'ru/r7-crm/cases/closecase/'],
    ['ответственного', 'ru/r7-crm/tasks/updatetask/'],
    ['двухфакторная', 'ru/r7-crm/authentication/authenticatewithcode/'],
    ['400-253', 'ru/egain-casemgr/case/closecase/'],
  ] as const)
    expect({ query, pages: await search(query) }).toEqual({
      query,
      pages: expect.arrayContaining([page]),
    })
})

/** The names of tags, which are English in all languages. */
const tags = readContracts().flatMap(({ document }) =>
  (document.tags ?? []).map(({ name }) => name),
)

/** Each operation, with its path as it stands in the contract and as a log has it. */
const operations = readContracts().flatMap(({ name, document }) =>
  listOperations(document).map((operation) => ({
    page: name + operationRoute(document, operation),
    call: `${operation.method.toUpperCase()} ${operation.basePath}${operation.path}`,
    logged: operation.basePath + operation.path.replaceAll(/\{[^}]*\}/g, '1234'),
    operationId: operation.operationId,
  })),
)

test.each(languages)(
  'the search in %s finds each operation first by its path, and by its name',
  async (language) => {
    const ask = await openSearch(`${language}/quick-start/`)
    for (const { page, call, logged } of oneOfEach(operations, ({ page }) => page.split('/')[0])) {
      for (const query of [call, logged, `https://host.example${logged}.json?count=1`])
        expect({ query, page: (await ask(query))[0]?.page }).toEqual({
          query,
          page: `${language}/${page}/`,
        })
    }
    for (const [name, named] of Map.groupBy(operations, ({ operationId }) => operationId)) {
      const found = (await ask(name)).slice(0, named.length).map(({ page }) => page)
      expect(found.sort()).toEqual(named.map(({ page }) => `${language}/${page}/`).sort())
    }
  },
)

/** What is asked in each language, and the page that is found first. */
const first = {
  en: [
    ['two-factor', 'authentication/'],
    ['two factor', 'authentication/'],
    ['401', 'errors/'],
    ['omitted', 'safe-updates/'],
    ['responsibleid', 'r7-crm/tasks/updatetask/'],
  ],
  ru: [
    ['401', 'errors/'],
    ['responsibleid', 'r7-crm/tasks/updatetask/'],
    ['истёк токен', 'errors/'],
  ],
} as const

test.each(languages)('the search in %s finds first what is meant', async (language) => {
  const search = await openHome(language)
  for (const [query, page] of first[language])
    expect({ query, page: (await search(query))[0] }).toEqual({
      query,
      page: `${language}/${page}`,
    })
})

test('what the overviews only name is found before them where it is told', async () => {
  const search = await openHome('ru')
  const found = await search('закрытие')
  expect(found.slice(0, 3)).toContain('ru/r7-crm/cases/closecase/')
  expect(found.slice(-2).sort()).toEqual(['ru/', 'ru/changelog/'])
})

test.each([
  ['ru', 'лимит запросов'],
  ['en', 'rate limit'],
])('the search in %s for "%s" finds the errors among the first', async (language, query) => {
  const search = await openHome(language)
  expect((await search(query)).slice(0, 3)).toContain(`${language}/errors/`)
})

test.each(languages)('what is shown of the findings in %s is plain text', async (language) => {
  const ask = await openSearch(`${language}/`)
  for (const query of ['400-253', 'isClosed', 'taskid', 'ids', 'curl']) {
    const found = await ask(query)
    for (const { text } of found) {
      expect(text).not.toMatch(/Terminal window|Окно терминала|`/)
      if (language !== 'en') for (const tag of tags) expect(text).not.toContain(`. ${tag}.`)
    }
  }
})

test('an error code leads to the catalogue of errors and to the operation', async () => {
  const search = await openHome('en')
  const found = await search('400-253')
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
