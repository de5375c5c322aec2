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

/** What is asked, and a page that is found among so many. */
const found = {
  en: [
    ['rate limit', 3, 'errors/'],
    ['400-253', 100, 'errors/'],
    ['400-253', 100, 'egain-casemgr/case/closecase/'],
  ],
  // A search knows words in all their forms.
  ru: [
    ['лимит запросов', 3, 'errors/'],
    ['закрытие', 3, 'r7-crm/cases/closecase/'],
    ['кейсами', 100, 'r7-crm/cases/closecase/'],
    ['ответственного', 100, 'r7-crm/tasks/updatetask/'],
    ['двухфакторная', 100, 'r7-crm/authentication/authenticatewithcode/'],
    ['400-253', 100, 'egain-casemgr/case/closecase/'],
  ],
} as const

// In one visit, since the first question of each takes seconds.
test.each(languages)(
  'the search in %s finds operations by path and name, finds what is meant, and shows it as plain text',
  async (language) => {
    const ask = await openSearch(`${language}/quick-start/`)
    const pagesFor = async (query: string) => (await ask(query)).map(({ page }) => page)

    for (const { page, call, logged } of oneOfEach(operations, ({ page }) => page.split('/')[0])) {
      for (const query of [call, logged, `https://host.example${logged}.json?count=1`]) {
        const [first] = await pagesFor(query)
        expect({ query, first }).toEqual({ query, first: `${language}/${page}/` })
      }
    }
    for (const [name, named] of Map.groupBy(operations, ({ operationId }) => operationId)) {
      const pages = (await pagesFor(name)).slice(0, named.length)
      expect(pages.sort()).toEqual(named.map(({ page }) => `${language}/${page}/`).sort())
    }

    for (const [query, page] of first[language]) {
      const [first] = await pagesFor(query)
      expect({ query, first }).toEqual({ query, first: `${language}/${page}` })
    }
    for (const [query, most, page] of found[language]) {
      const pages = (await pagesFor(query)).slice(0, most)
      expect({ query, pages }).toEqual({
        query,
        pages: expect.arrayContaining([`${language}/${page}`]),
      })
    }
    if (language === 'ru') {
      // What the overviews only name is found before them where it is told.
      expect((await pagesFor('закрытие')).slice(-2).sort()).toEqual(['ru/', 'ru/changelog/'])
    }

    for (const query of ['400-253', 'isClosed', 'taskid', 'ids', 'curl']) {
      for (const { text } of await ask(query)) {
        expect(text).not.toMatch(/Terminal window|Окно терминала|`/)
        if (language !== 'en') for (const tag of tags) expect(text).not.toContain(`. ${tag}.`)
      }
    }
  },
)

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
