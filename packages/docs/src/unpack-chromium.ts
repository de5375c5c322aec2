import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'

/**
 * Unpacks the Chromium of @sparticuz/chromium, once for each release of it, and returns its path.
 *
 * The package itself unpacks into the folder for temporary files, and trusts whatever lies there: another
 * release, or the half of a file that another process is just writing. So it gets a folder of its own, which
 * takes its final name when it is complete.
 */
export async function unpackChromium(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
  const folder = `${cache}chromium-${version}`
  if (existsSync(folder)) return `${folder}/chromium`

  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(`${cache}chromium-`)
  const { TMPDIR } = process.env
  try {
    process.env.TMPDIR = draft
    await chromium.executablePath()
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another process may have been faster.
    if (!existsSync(folder)) throw error
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  return `${folder}/chromium`
}
