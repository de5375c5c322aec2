import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Contract, readContracts } from '@casebook/openapi'
import files from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import { openPage } from '../open-page.ts'
import { contentSecurityPolicies } from '../policy.ts'
import { languages } from '../samples/languages.ts'
import { colorMode } from './color-mode.ts'
import { foreignWords } from './foreign-words.ts'
import { ASSETS, referenceAssets } from './reference-assets.ts'
import { type ReferencePage, renderReferences } from './render-references.ts'

/** The reference with the most pages, in both languages. */
const references = (['en', 'ru'] as const).map((language) => {
  const contracts = readContracts(undefined, language === 'en' ? undefined : language)
  const [contract] = contracts.toSorted((one, other) => paths(other) - paths(one))
  if (!contract) throw new Error(`There is no contract in ${language}.`)
  return { language, contract }
})

function paths({ document }: Contract) {
  return Object.keys(document.paths ?? {}).length
}

const folder = mkdtempSync(join(tmpdir(), 'casebook-reference-'))
const pages = new Map<string, ReferencePage[]>()
let server: FastifyInstance
let browser: Browser
let site: string

beforeAll(async () => {
  write(ASSETS, await referenceAssets())
  for (const { language, contract } of references) {
    const rendered = await renderReferences(contract, language)
    pages.set(language, rendered)
    for (const { route, title, head, body } of rendered) {
      const html =
        `<!doctype html><html lang="${language}" data-theme="light"><head><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
        `<title>${title}</title>${head}</head><body><main>${body}</main></body></html>`
      write(join(language, contract.name, route), { 'index.html': html })
    }
  }
  const heads = [...pages.values()].flatMap((rendered) =>
    rendered.map(({ route, head }): [string, string] => [route, head]),
  )
  const policy = contentSecurityPolicies(heads, [colorMode]).site
  server = fastify({ forceCloseConnections: true })
  server.addHook('onRequest', async (_, reply) => {
    reply.header('content-security-policy', policy)
  })
  server.register(files, { root: folder, prefix: '/a/b/', redirect: true })
  site = `${await server.listen({ port: 0, host: '127.0.0.1' })}/a/b`
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

function write(path: string, contents: Record<string, string>) {
  mkdirSync(join(folder, path), { recursive: true })
  for (const [file, text] of Object.entries(contents)) writeFileSync(join(folder, path, file), text)
}

/** Opens the page of the last operation, which has others before it. */
async function open(
  { language, contract }: (typeof references)[number],
  options?: BrowserContextOptions,
) {
  const { route = '', title = '' } = pages.get(language)?.at(-1) ?? {}
  const address = `${site}/${language}/${contract.name}/${route}/`
  const opened = await openPage(browser, address, options)
  onTestFinished(() => opened.page.context().close())
  return { ...opened, address, title }
}

/** Redoc adds this when it has taken the page over. */
const takeover = (page: Page) => page.getByTestId('page-actions').waitFor({ state: 'attached' })

const headingTop = (page: Page) =>
  page
    .locator('h1')
    .first()
    .evaluate((heading) => heading.getBoundingClientRect().top)

test.each(references)(
  'Redoc takes over a page in $language where it stands, under a strict policy, below any folder',
  async (reference) => {
    const rendered = await open(reference, { javaScriptEnabled: false })
    const { page, problems, address, title } = await open(reference)
    await takeover(page)
    expect(await page.locator('h1').allTextContents()).toEqual([title])
    expect(await headingTop(page)).toBeCloseTo(await headingTop(rendered.page), 0)
    expect(page.url()).toBe(address)
    expect(problems).toEqual([])
  },
)

test.each(references)('a page in $language fits a phone', async (reference) => {
  const { page, problems } = await open(reference, { viewport: { width: 390, height: 844 } })
  await takeover(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(problems).toEqual([])
})

test.each(references)('the menu in $language loads the page it names', async (reference) => {
  const { page, problems } = await open(reference)
  await takeover(page)
  const root = pages.get(reference.language)?.[0]
  await page
    .locator('#redoc')
    .getByRole('link', { name: root?.title ?? '', exact: true })
    .click()
  await page.waitForURL(`${site}/${reference.language}/${reference.contract.name}/`)
  expect(await page.title()).toBe(root?.title)
  await takeover(page)
  expect(problems).toEqual([])
})

test.each(references)('a sample in $language can be chosen', async (reference) => {
  const { page, problems } = await open(reference)
  await takeover(page)
  const [first, second] = languages
  await page
    .getByRole('button', { name: first?.label ?? '' })
    .first()
    .click()
  await page.getByRole('menuitem', { name: second?.label ?? '', exact: true }).click()
  await page
    .getByRole('button', { name: second?.label ?? '' })
    .first()
    .waitFor()
  expect(problems).toEqual([])
})

test('the reference follows the theme of the site', async () => {
  const [reference] = references
  if (!reference) throw new Error('There is no reference.')
  const { page } = await open(reference)
  await takeover(page)
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--bg-color'))
  const light = await ground()
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  await expect.poll(ground).not.toBe(light)
})

test('a Russian page stays Russian when all of it is unfolded', async () => {
  const reference = references.find(({ language }) => language === 'ru')
  if (!reference) throw new Error('There is no Russian reference.')
  const { page, problems } = await open(reference)
  await takeover(page)
  for (const button of await page.getByTestId('expand-all').all()) await button.click()
  const html = await page.locator('body').innerHTML()
  // A key is called so in Russian too.
  const names = [...languages.map(({ label }) => label), 'Ctrl']
  expect(foreignWords(html, reference.contract.document, names)).toEqual([])
  expect(problems).toEqual([])
})
