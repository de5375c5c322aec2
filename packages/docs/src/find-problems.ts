import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(
    within: string,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>
}

/**
 * What axe finds in a page, serious or not, as `<rule>: <element>`.
 *
 * @param within selector of the part to look at; by default the whole page
 */
export async function findProblems(page: Page, within = 'html'): Promise<string[]> {
  // Evaluated by the debugger, it needs no leave of the page's policy.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const { violations } = await page.evaluate(
    // To name the elements that passed takes as long as all the rest.
    (part) =>
      (globalThis as unknown as { axe: Axe }).axe.run(part, { resultTypes: ['violations'] }),
    within,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}
