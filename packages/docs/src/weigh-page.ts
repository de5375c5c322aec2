import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Loads a page, and returns what its first load brings, in bytes as a server that compresses sends them. */
export async function weighPage(page: Page, url: string): Promise<number> {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => bodies.push(response.body()))
  await page.goto(url, { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
  return sizes.reduce((sum, size) => sum + size, 0)
}
