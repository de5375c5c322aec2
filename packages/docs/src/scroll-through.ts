import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { heading, isAtEnd } from './expect-at-top.ts'

/** Turns the wheel until all these headings have come by, and then to the end of the page. */
export async function scrollThrough(page: Page, headings: string[]) {
  for (const text of headings) await turnWheel(page, () => heading(page, text).isVisible())
  await turnWheel(page, () => isAtEnd(page))
}

const turnWheel = (page: Page, isReached: () => Promise<boolean>) =>
  expect
    .poll(() => page.mouse.wheel(0, 600).then(isReached), { interval: 50, timeout: 20_000 })
    .toBe(true)
