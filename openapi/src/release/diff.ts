import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))
const config = fileURLToPath(new URL('../../redocly.yaml', import.meta.url))

/**
 * Compares two contracts with Redocly.
 *
 * @param base path of the released one
 * @param revision path of the one to be released
 * @returns what changed, in words
 * @throws Error with that text when the version of the revision does not say how much it changes.
 */
export async function diff(base: string, revision: string): Promise<string> {
  const parameters = [
    'diff',
    base,
    revision,
    `--config=${config}`,
    '--check-version',
    '--fail-on=none',
  ]
  const run = promisify(execFile)(process.execPath, [cli, ...parameters])
  const { stdout, stderr } = await run.catch((cause) => {
    throw new Error(cause.stdout + cause.stderr, { cause })
  })
  return stdout + stderr
}
