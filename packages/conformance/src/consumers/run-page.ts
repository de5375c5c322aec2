import { launchBrowser } from '@casebook/docs/launch-browser'
import { build, preview } from 'vite'

/**
 * Bundles the page of a consumer, opens it in a browser under a policy that allows its own scripts, calls of the mock
 * and nothing else, and gives what it writes into its `output`.
 *
 * @throws what the page does not catch, and what the policy forbids it.
 */
export async function runPage(folder: string, mock: string): Promise<string> {
  const options = { root: folder, configFile: false, logLevel: 'warn' } as const
  await build({ ...options, build: { outDir: 'dist/page' } })
  const policy = `default-src 'none'; script-src 'self'; connect-src ${mock}`
  const server = await preview({
    ...options,
    build: { outDir: 'dist/page' },
    preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': policy } },
  })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const failure = new Promise<never>((_, reject) => {
      page.on('pageerror', reject)
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) reject(new Error(message.text()))
      })
    })
    await page.goto(`${server.resolvedUrls?.local[0]}?mock=${mock}`)
    const output = page.locator('output', { hasText: /./ }).textContent()
    return (await Promise.race([output, failure])) ?? ''
  } finally {
    await browser.close()
    await server.close()
  }
}
