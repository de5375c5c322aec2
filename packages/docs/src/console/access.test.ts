import { type Contract, formatSuffixes } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { proves } from '../../../../scripts/proves.ts'
import { findProblems } from '../find-problems.ts'
import { oneOfEach } from '../one-of-each.ts'
import { foreignWords } from '../redoc/foreign-words.ts'
import { serveFolder } from '../serve-folder.ts'
import { browseConsoles } from './browse-consoles.ts'
import { siteConsoles } from './site-consoles.ts'
import { words } from './words.ts'

const english = siteConsoles('en')
const russian = siteConsoles('ru')
/** One of each contract, for what is the same in all of them. */
const few = oneOfEach(russian, ({ contract }) => contract.name)

const themes = ['light', 'dark'] as const
/** In turn, and in a proof each in both. */
const inThemes = proves
  ? russian.flatMap((each) => themes.map((colorScheme) => ({ ...each, colorScheme })))
  : few.map((each, index) => ({ ...each, colorScheme: themes[index % 2] ?? 'light' }))

/** The site lies in a folder here, as it may. */
const browsed = browseConsoles(() => serveFolder('/a/b'))

// As it stands before a call, each-reference.test.ts judges it.
test.each(inThemes)(
  'axe finds nothing in $path on a phone, $colorScheme, in and after a call, nor has it an English word but names and the contract’s',
  async ({ contract, path, colorScheme }) => {
    const { page, send, told, callServer, giveToken } = await browsed.open(path, {
      viewport: { width: 390, height: 844 },
      colorScheme,
    })
    expect(foreignWordsOf(await page.locator('main').innerHTML(), contract)).toEqual([])
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth)
    const address = page.locator('[name="address"]')
    const standard = await address.inputValue()
    await address.fill('')
    await send()
    await page.locator('[aria-invalid="true"]').first().waitFor()
    expect(await findProblems(page)).toEqual([])
    await address.fill(standard)
    await callServer(browsed.mock.url)
    await giveToken('token')
    await send()
    expect(await told()).toContain('20')
    expect(await findProblems(page)).toEqual([])
    expect(await fits()).toBe(390)
    await callServer('http://portal.example')
    await send()
    expect(await told()).toContain('portal.example')
    expect(await findProblems(page)).toEqual([])
    expect(await fits()).toBe(390)
  },
)

function foreignWordsOf(html: string, { document }: Contract) {
  // What can be sent is no text for readers.
  const values = /<(noscript|textarea)\b.*?<\/\1>|<option(?! value="\d*")[^>]*>[^<]*<\/option>/gs
  const variables = html.match(/\b[A-Z\d]+(?:_[A-Z\d]+)+\b/g) ?? []
  const endings = Object.keys(formatSuffixes(document)).map((suffix) => suffix.slice(1))
  const names = [
    'API',
    'Accept',
    'cookie',
    'JSON',
    'curl',
    'CORS',
    'state',
    ...variables,
    ...endings,
  ]
  return foreignWords(html.replaceAll(values, ''), document, names)
}

test.each(few)('$path can be called with the keyboard alone', async ({ path }) => {
  const { page, told, problems } = await browsed.open(path)
  const say = words.ru
  const labels: string[] = []
  const focused = () =>
    page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement | null
      return {
        text: field?.labels?.[0]?.textContent ?? field?.textContent ?? '',
        type: field?.type,
      }
    })
  await page.locator('main a').first().focus()
  for (let { text, type } = await focused(); text !== say.send; { text, type } = await focused()) {
    labels.push(text)
    if (text.startsWith(say.address))
      await page.keyboard.insertText(await addressOf(page, browsed.mock.url))
    if (type === 'password' && text.includes(say.token)) await page.keyboard.type('token')
    await page.keyboard.press('Tab')
    expect(labels.length).toBeLessThan(100)
  }
  await page.keyboard.press('Enter')
  expect(await told()).toContain('20')
  expect((await focused()).text).toBe(say.send)
  await page.keyboard.press('Tab')
  expect(await page.locator('.answer :focus').count()).toBe(1)
  expect(problems).toEqual([])
})

test.each(few)(
  'without JavaScript the reference leads to $path, which says that it needs it, and back',
  async ({ language, path }) => {
    const reference = path.replace(/try\/$/, '')
    const { page, problems } = await browsed.site.open(reference, { javaScriptEnabled: false })
    const say = words[language]
    await page.getByRole('link', { name: say.tryIt, exact: true }).click()
    await page.waitForURL(`${browsed.site.url}/${path}`)
    const notice = page.locator('try-console noscript p')
    await notice.waitFor()
    expect(await notice.textContent()).toBe(say.needsScript)
    expect(await page.locator('try-console form').isVisible()).toBe(false)
    await page.getByRole('link', { name: say.reference }).click()
    await page.waitForURL(`${browsed.site.url}/${reference}`)
    expect(problems).toEqual([])
  },
)

// That each reference has the link, each-reference.test.ts makes sure of.
test.each(few)(
  'the reference that Redoc has taken over leads to $path and back',
  async ({ path }) => {
    const reference = path.replace(/try\/$/, '')
    const { page, problems } = await browsed.site.open(reference)
    const say = words.ru
    await page.getByRole('link', { name: say.tryIt, exact: true }).click()
    await page.waitForURL(`${browsed.site.url}/${path}`)
    await page.getByRole('link', { name: say.reference }).click()
    await page.waitForURL(`${browsed.site.url}/${reference}`)
    expect(problems).toEqual([])
  },
)

test('the search finds an operation, and not its console', async () => {
  const { page, problems } = await browsed.site.open('ru/')
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox').fill(russian.at(-1)?.operation.operationId ?? '')
  const results = page.getByRole('dialog').getByRole('link')
  await results.first().waitFor()
  const addresses = await results.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  )
  expect(addresses.filter((address) => address.includes('/try/'))).toEqual([])
  expect(problems).toEqual([])
})

test('the next call of a tab goes to the same server, and the language link keeps to the call', async () => {
  const name = english.at(-1)?.contract.name
  const [first, second] = english.filter(({ contract }) => contract.name === name)
  const { page, send, told, callServer } = await browsed.open(first?.path ?? '')
  await callServer(browsed.mock.url)
  await send()
  await told()
  await page.goto(`${browsed.site.url}/${second?.path}`)
  expect(await page.locator('[name="address"]').inputValue()).toContain(browsed.mock.url)
  await page.getByRole('link', { name: 'Русский' }).click()
  await page.waitForURL(`${browsed.site.url}/${second?.path.replace('en/', 'ru/')}`)
})

test('a command is copied', async () => {
  const { page } = await browsed.open(english[0]?.path ?? '', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.getByRole('button', { name: words.en.copy }).click()
  await page.getByText(words.en.copied).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('.curl-line').textContent(),
  )
})

async function addressOf(
  page: { locator: (selector: string) => { inputValue: () => Promise<string> } },
  origin: string,
) {
  const address = new URL(await page.locator('[name="address"]').inputValue())
  return origin + (address.pathname === '/' ? '' : address.pathname)
}
