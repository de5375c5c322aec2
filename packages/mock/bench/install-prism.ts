import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const installed = new URL('../node_modules/@stoplight/prism-cli/package.json', import.meta.url)

/**
 * Installs Prism's command as its users do, once. The workspace holds Prism's `fp-ts` at a faster release
 * than the one that comes with it, so the command of the workspace is not the one that is shipped.
 *
 * @returns path of the command
 * @throws Error when npm fails.
 */
export function installPrism(): string {
  const { version } = JSON.parse(readFileSync(installed, 'utf8'))
  const folder = fileURLToPath(new URL(`../node_modules/.cache/prism-${version}/`, import.meta.url))
  const command = `${folder}node_modules/@stoplight/prism-cli/dist/index.js`
  if (existsSync(command)) return command
  const options = [
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  try {
    execFileSync('npm', ['install', ...options, `@stoplight/prism-cli@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch (cause) {
    throw new Error('Prism cannot be installed. Name the file of its command with --prism.', {
      cause,
    })
  }
  return command
}
