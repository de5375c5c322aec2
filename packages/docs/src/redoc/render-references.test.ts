import { listOperations, readContracts } from '@casebook/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages as siteLanguages } from '../languages.ts'
import { type PlacedReferencePage, referencePages } from '../reference-pages.ts'
import { operationRoute } from '../reference-route.ts'
import { languages } from '../samples/languages.ts'
import { siteCache } from '../site.ts'
import { foreignWords } from './foreign-words.ts'

const contracts = { en: readContracts(), ru: readContracts(undefined, 'ru') }
const references = siteLanguages.flatMap((language) =>
  contracts[language].map((contract) => ({ ...contract, language })),
)

/** As the build has rendered them. */
let rendered: PlacedReferencePage[]
beforeAll(async () => {
  rendered = await referencePages(contracts, siteCache)
})

describe.each(references)('the reference of $name in $language', (reference) => {
  const { name, document, language } = reference
  const operations = listOperations(document).map((operation) => ({
    ...operation,
    route: operationRoute(document, operation).slice(1),
  }))
  let pages: PlacedReferencePage[]
  beforeAll(() => {
    pages = rendered.filter((page) => page.api === name && page.language === language)
  })

  test('has a page for its root, each tag and each operation', () => {
    const routes = pages.map(({ route }) => route)
    const tags = new Set(operations.map(({ route }) => route.split('/')[0]))
    expect(routes.toSorted()).toEqual(['', ...tags, ...operations.map(({ route }) => route)].sort())
    expect(pages.filter(({ title }) => title === '')).toEqual([])
  })

  test.each(operations)('can be read without JavaScript at $route', (operation) => {
    const page = pages.find(({ route }) => route === operation.route)
    const text = (page?.body ?? '').replaceAll(/<[^>]+>/g, '\n')
    expect(page?.title).toBe(operation.summary)
    expect(/<h1.*?<\/h1>/.exec(page?.body ?? '')?.[0].replaceAll(/<[^>]+>/g, '')).toBe(
      operation.summary,
    )
    const shown = operation.responses.filter(({ status }) =>
      new RegExp(`\\n${status}\\b`).test(text),
    )
    expect(shown.map(({ status }) => status)).toEqual(
      operation.responses.map(({ status }) => status),
    )
    for (const parameter of operation.parameters) expect(text).toContain(parameter.name)
    expect(text).toContain(languages[0]?.label)
  })

  test('links to its own pages and to the assets only', () => {
    const broken = pages.flatMap(({ route, head, body }) => {
      const base = `https://site.test/a/b/${language}/${name}/${route && `${route}/`}`
      const known = new Set([
        ...pages.map((page) => `/a/b/${language}/${name}/${page.route && `${page.route}/`}`),
        ...['redoc.js', `${name}.${language}.js`].map((file) => `/a/b/reference/${file}`),
        ...operations.map((each) => `/a/b/${language}/${name}/${each.route}/try/`),
      ])
      return [...`${head}${body}`.matchAll(/\s(href|src)="([^"]*)"/g)]
        .map(([, , link = '']) => link)
        .filter((link) => !link.startsWith('#') && !link.startsWith('data:'))
        .filter((link) => !isOfTheContract(link))
        .filter((link) => !known.has(new URL(link, base).pathname))
    })
    expect(broken).toEqual([])
  })

  const isOfTheContract = (link: string) =>
    JSON.stringify(document).includes(link) || link === 'https://redocly.com/redoc/'

  if (language === 'ru') {
    test('has no word in English but those of the contract', () => {
      const labels = languages.map(({ label }) => label)
      expect(
        pages.map(({ route, body }) => ({ route, words: foreignWords(body, document, labels) })),
      ).toEqual(pages.map(({ route }) => ({ route, words: [] })))
    })
  }
})
