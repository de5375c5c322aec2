import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Replacement, replaceOnce } from './replace-once.ts'

const CHANGES: Replacement[] = [
  {
    purpose: 'replace the wide logo that Redoc loads from its maker',
    find: 'https://cdn.redoc.ly/redoc/logo-mini-full.svg',
    replace: '../assets/redoc.svg',
  },
  {
    purpose: 'replace the small logo that Redoc loads from its maker',
    find: 'https://cdn.redoc.ly/redoc/logo-mini.svg',
    replace: '../assets/redoc.svg',
  },
  {
    // The worker is built with eval and a blob: URL. Without it the search runs on the page itself, and
    // the content security policy need allow neither.
    purpose: 'keep the search of Redoc out of a worker',
    find: 'if(typeof window>`u`||typeof Worker>`u`)return!1;',
    replace: 'return!1;',
  },
]

/**
 * Reads the script of Redoc that the Redocly CLI carries, and takes out what leaves the machine.
 *
 * @param integrity the digest by which a page made by the CLI asks for its script
 * @throws when the CLI's script is another one, or does not contain what has to be changed.
 */
export function readRedocScript(integrity: string): string {
  const file = new URL(import.meta.resolve('@redocly/cli/lib/chunks/redoc.standalone.js'))
  const script = readFileSync(file)
  const actual = `sha384-${createHash('sha384').update(script).digest('base64')}`
  if (actual !== integrity) {
    throw new Error(
      `${file.pathname} is not the script that the references ask for: expected ${integrity}, ` +
        `found ${actual}. Reinstall @redocly/cli.`,
    )
  }
  return CHANGES.reduce(replaceOnce, script.toString())
}
