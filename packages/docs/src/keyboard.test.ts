import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { proves } from '../../../scripts/proves.ts'
import { browseSite } from './browse-site.ts'
import { languages } from './samples/languages.ts'
import { operationPages } from './site-pages.ts'

const site = browseSite()
const GUIDE = 'en/quick-start/'
const OPERATION = operationPages[0] ?? ''

const focused = (page: Page) => page.locator(':focus')

const hasFocus = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement)

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let steps = 0; steps < 300; steps++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No number of tabs leads to ${target}.`)
}

/** What has the focus, and what about it a reader could not see. */
const lookAtFocus = (page: Page) =>
  page.evaluate(async () => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    // A button may fade in.
    await Promise.all(element.getAnimations().map(({ finished }) => finished))
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element)
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const faults = {
      'has no outline': outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1,
      'is transparent': Number(opacity) < 0.5,
      'has no size': width < 2 || height < 2,
      'is out of sight': bottom <= 0 || top >= innerHeight,
    }
    const walked = globalThis as unknown as { walked?: Set<Element> }
    walked.walked ??= new Set()
    walked.walked.add(element)
    return Object.entries(faults)
      .filter(([, is]) => is)
      .map(([fault]) => `${element.outerHTML.slice(0, 120)} ${fault}`)
  })

/** What a mouse could use and the walk has left out. */
const leftOut = (page: Page) =>
  page.evaluate(() => {
    const { walked } = globalThis as unknown as { walked: Set<Element> }
    return (
      [...document.querySelectorAll('a[href], button, select, input, summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // One tab of a list takes the focus, and the arrows lead to the others.
        .filter((element) => element.role !== 'tab' || element.ariaSelected === 'true')
        .filter((element) => !walked.has(element))
        .map((element) => element.outerHTML.slice(0, 120))
    )
  })

/** Goes through all of a page with Tab, and returns what a reader could not see or reach. */
async function walk(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press('Tab')
    const found = await lookAtFocus(page)
    if (!found) return [...faults, ...(await leftOut(page)).map((each) => `${each} is left out`)]
    faults.push(...found)
  }
  throw new Error('No number of tabs leads out of the page.')
}

test.each(proves ? [GUIDE, OPERATION] : [GUIDE])(
  'Tab leads through all of "/%s" on a phone, always in sight, and out of it',
  async (path) => {
    const { page } = await site.open(path, { viewport: { width: 390, height: 800 } })
    expect(await walk(page)).toEqual([])
  },
)

test.each([
  [GUIDE, 'Copy to clipboard', '.expressive-code pre'],
  [OPERATION, 'Copy', '[data-testid="source-code"]'],
])(
  'Tab leads through all of "/%s", or past the menu, to its samples, its theme and its language',
  async (path, name, code) => {
    const { page } = await site.open(path, {
      viewport: { width: 1280, height: 800 },
      colorScheme: 'dark',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    expect(await walk(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page).evaluate((element) => element.closest('main') !== null)).toBe(true)

    await tabTo(page, page.getByRole('button', { name, exact: true }).first())
    await page.keyboard.press('Enter')
    const text = await page.locator(code).first().textContent()
    // Lines are elements of their own on some pages.
    const signs = (line: string | null) => line?.replaceAll(/\s+/g, '')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()).then(signs))
      .toBe(signs(text))

    await tabTo(page, page.getByRole('combobox', { name: 'Select theme' }))
    await page.keyboard.type('Light')
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    await expect.poll(theme).toBe('light')
    await tabTo(page, page.getByRole('link', { name: 'Русский' }))
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.url}/${path.replace('en/', 'ru/')}`)
  },
)

test('Escape leaves the search, and gives the focus back', async () => {
  const { page } = await site.open(GUIDE)
  const button = page.getByRole('button', { name: 'Search' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await page.keyboard.type('close')
  await page.getByRole('dialog').getByRole('link').first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await hasFocus(page.getByRole('dialog').getByRole('link').first())).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await hasFocus(button)).toBe(true)
})

test('the menu of a phone opens, leads to its links, and closes', async () => {
  const { page } = await site.open(GUIDE, { viewport: { width: 390, height: 800 } })
  const button = page.getByRole('button', { name: 'Menu' })
  const link = page.getByRole('link', { name: 'Authentication', exact: true }).first()
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await link.waitFor()
  await page.keyboard.press('Escape')
  await link.waitFor({ state: 'hidden' })
  expect(await hasFocus(button)).toBe(true)
  await page.keyboard.press('Enter')
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site.url}/en/authentication/`)
})

test('the sections of the menu fold', async () => {
  const { page } = await site.open(GUIDE)
  const link = page.getByRole('link', { name: 'Authentication', exact: true }).first()
  await tabTo(page, page.locator('nav summary').first())
  await page.keyboard.press('Enter')
  await link.waitFor({ state: 'hidden' })
  await page.keyboard.press('Enter')
  await link.waitFor()
})

test('with keys a field note of a reference unfolds, a menu is used and left, and arrows choose a status', async () => {
  const { page } = await site.open(OPERATION)
  const note = page.locator('main details').first()
  await tabTo(page, note.locator('summary'))
  await page.keyboard.press('Enter')
  expect(await note.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true)

  const [first = '', second = ''] = languages.map(({ label }) => label)
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first()
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true })
  await tabTo(page, button(first))
  for (const key of ['Escape', 'Tab']) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => hasFocus(item(first))).toBe(true)
    await page.keyboard.press(key)
    await item(first).waitFor({ state: 'hidden' })
  }
  await page.keyboard.press('Shift+Tab')
  expect(await hasFocus(button(first))).toBe(true)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => hasFocus(item(first))).toBe(true)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => hasFocus(item(second))).toBe(true)
  await page.keyboard.press('Enter')
  await button(second).waitFor()
  expect(await hasFocus(button(second))).toBe(true)

  const tabs = page.getByRole('tablist').first().getByRole('tab')
  await tabTo(page, tabs.first())
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => tabs.nth(1).getAttribute('aria-selected')).toBe('true')
  expect(await hasFocus(tabs.nth(1))).toBe(true)
})
