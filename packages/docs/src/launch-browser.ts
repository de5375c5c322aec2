import { execFileSync } from 'node:child_process'
import { type Browser, chromium } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

/**
 * Starts a headless Chromium for the tests: the one that CASEBOOK_CHROMIUM points to, or else the one that
 * the package @sparticuz/chromium carries. It finds no machine but this one, whatever a page asks for.
 *
 * @throws when it cannot start, with the names of the shared libraries that are missing.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CASEBOOK_CHROMIUM ?? (await unpackChromium())
  try {
    // The arguments that @sparticuz/chromium suggests would turn web security off, which is under test.
    const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
    return await chromium.launch({ executablePath, args })
  } catch (cause) {
    throw new Error(
      `Chromium cannot start (${reason(executablePath, cause as Error)}): install what is missing, or ` +
        'set CASEBOOK_CHROMIUM to the path of an installed Chromium or Chrome.',
      { cause },
    )
  }
}

function reason(executablePath: string, error: Error): string {
  const libraries = missingLibraries(executablePath)
  return libraries.length > 0
    ? `shared libraries not found: ${libraries.join(', ')}`
    : (error.message.split('\n')[0] ?? '')
}

function missingLibraries(executablePath: string): string[] {
  try {
    const lines = execFileSync('ldd', [executablePath], { encoding: 'utf8', stdio: 'pipe' })
    return [...lines.matchAll(/(\S+) => not found/g)].map(([, library = '']) => library)
  } catch {
    return []
  }
}
