import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(): Promise<{
    violations: { id: string; impact?: string | null; nodes: { target: unknown[] }[] }[]
  }>
}

/** What axe finds in a page that is serious or critical, as `<rule>: <element>`. */
export async function findProblems(page: Page): Promise<string[]> {
  // Evaluated by the debugger, it needs no leave of the page's policy.
  await page.evaluate(source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
