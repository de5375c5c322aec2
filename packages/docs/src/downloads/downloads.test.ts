import { readFileSync } from 'node:fs'
import { bundles, readContracts, serverUrl } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { errorCatalogue, operationPages, tagPages } from '../generated-pages/index.ts'
import { downloads } from './downloads.ts'

const contracts = { en: readContracts(), ru: readContracts(undefined, 'ru') }
const pages = {
  en: [errorCatalogue(contracts.en, 'en')],
  ru: [errorCatalogue(contracts.ru, 'ru')],
}
const files = await downloads(contracts, pages)

test('everything that the site gives away is there, in both languages', () => {
  const names = contracts.en.map(({ name }) => name)
  const reference = [...contracts.en.flatMap(tagPages), ...operationPages(contracts.en, 'en')]
  const slugs = ['errors', ...names, ...reference.map(({ slug }) => slug)]
  expect(Object.keys(files).sort()).toEqual(
    [
      ...names.flatMap((name) =>
        [name, `${name}.ru`].flatMap((file) => [
          `openapi/${file}.json`,
          `openapi/${file}.yaml`,
          `collections/${file}.postman.json`,
          `collections/${file}.bruno.json`,
        ]),
      ),
      ...slugs.flatMap((slug) => [`en/${slug}/index.html.md`, `ru/${slug}/index.html.md`]),
      'llms.txt',
      'ru/llms.txt',
      '.well-known/api-catalog',
    ].sort(),
  )
})

test('the contracts are the bundles, letter for letter', () => {
  for (const file of ['r7-crm.json', 'r7-crm.ru.yaml']) {
    expect(files[`openapi/${file}`]).toBe(readFileSync(new URL(file, bundles), 'utf8'))
  }
})

test('every link of llms.txt and of the catalog leads to a file or a page of the site, wherever it lies', () => {
  const isThere = (path: string) =>
    path in files || /^(en|ru)\/(r7-crm|egain-casemgr)\/$/.test(path)
  const site = 'http://host/any/where/'
  const linksOf = (path: string) => {
    const text = String(files[path])
    const links = path.endsWith('.txt')
      ? [...text.matchAll(/\]\(([^)]+)\)/g)]
      : [...text.matchAll(/"href": "([^"]+)"/g)]
    return links.map(([, href = '']) => new URL(href, site + path).href.replace(site, ''))
  }
  for (const path of ['llms.txt', 'ru/llms.txt', '.well-known/api-catalog']) {
    const links = linksOf(path)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !isThere(link))).toEqual([])
  }
})

test('llms.txt has the form of llmstxt.org: a title, a summary, and lists of links', () => {
  for (const path of ['llms.txt', 'ru/llms.txt']) {
    const [title, , summary, , ...rest] = String(files[path]).trim().split('\n')
    expect(title).toBe('# Casebook')
    expect(summary).toMatch(/^> .+\.$/)
    expect(rest.filter((line) => !/^$|^## .+|^- \[.+\]\(.+\): .+/.test(line))).toEqual([])
  }
})

test('the catalog names each API at its server, with contracts and references in both languages', () => {
  const { linkset } = JSON.parse(String(files['.well-known/api-catalog']))
  const links = (list: { href: string; type: string; hreflang: string[] }[]) =>
    list.map(({ href, type, hreflang }) => [href, type, ...hreflang])
  expect(
    linkset.map((each: Record<string, never>) => ({
      anchor: each.anchor,
      description: links(each['service-desc'] ?? []),
      documentation: links(each['service-doc'] ?? []),
    })),
  ).toEqual(
    contracts.en.map(({ name, document }) => ({
      anchor: serverUrl(document).href,
      description: [
        [`../openapi/${name}.json`, 'application/vnd.oai.openapi+json', 'en'],
        [`../openapi/${name}.yaml`, 'application/vnd.oai.openapi', 'en'],
        [`../openapi/${name}.ru.json`, 'application/vnd.oai.openapi+json', 'ru'],
        [`../openapi/${name}.ru.yaml`, 'application/vnd.oai.openapi', 'ru'],
      ],
      documentation: [
        [`../en/${name}/`, 'text/html', 'en'],
        [`../ru/${name}/`, 'text/html', 'ru'],
      ],
    })),
  )
})

test('a twin is the page as Markdown, with its title', () => {
  const [page] = pages.ru
  expect(files['ru/errors/index.html.md']).toBe(
    `# ${page?.title}\n\n> ${page?.description}\n\n${page?.body}\n`,
  )
})

test('the same contracts make the same files', async () => {
  expect(await downloads(structuredClone(contracts), structuredClone(pages))).toEqual(files)
})
