import { type Browser, chromium } from 'playwright-core'
import { bareMachine, missingLibraries } from './bare-machine.ts'
import { unpackChromium } from './unpack-chromium.ts'

/** In milliseconds. It ends what hangs: on a busy machine all takes its time. */
const PATIENCE = 180_000

/**
 * Starts a headless Chromium for the tests: the one that CASEBOOK_CHROMIUM points to, or else the one that
 * the package @sparticuz/chromium carries, with its libraries and fonts where the machine has none. It finds no
 * machine but this one, whatever a page asks for.
 *
 * @throws when it cannot start, with the names of the shared libraries that are missing.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CASEBOOK_CHROMIUM
  const unpacked = installed ? undefined : await unpackChromium()
  const executablePath = installed ?? unpacked?.executablePath ?? ''
  const env = { ...process.env, ...(unpacked && bareMachine(unpacked)) }
  try {
    // The arguments that @sparticuz/chromium suggests would turn web security off, which is under test.
    const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
    const browser = await chromium.launch({ executablePath, args, env, timeout: PATIENCE })
    browser.on('context', (context) => context.setDefaultTimeout(PATIENCE))
    return browser
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
