import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The heading of an operation in a reference. */
export const heading = (page: Page, text: string) =>
  page.locator('h2').and(page.getByText(text, { exact: true }))

/** Tells whether the window has been scrolled to the end of the page. */
export const isAtEnd = (page: Page) =>
  page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 1)

/** Waits until the heading stands in the upper half of the window, or as high as the page can be scrolled. */
export async function expectAtTop(page: Page, text: string) {
  await heading(page, text).waitFor()
  const height = page.viewportSize()?.height ?? 0
  const position = async () => {
    const y = (await heading(page, text).boundingBox())?.y ?? -1
    const limit = (await isAtEnd(page)) ? height : height / 2
    return y > 0 && y < limit ? 'in view' : `at ${y} of ${height} pixels`
  }
  await expect.poll(position, { timeout: 10_000 }).toBe('in view')
}
