import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Generates the clients of other generators from the contract.
 *
 * @returns where they are, by the names under which programs import them
 * @throws Error with what the generator printed, when it fails.
 */
export function generatePeers(folder: string): Record<string, string> {
  const contract = fileURLToPath(import.meta.resolve('@casebook/openapi/r7-crm.json'))
  const redocly = join(folder, 'redocly.ts')
  const heyApi = join(folder, 'hey-api')
  run('redocly', ['generate-client', contract, '--output', redocly])
  run('openapi-ts', ['--input', contract, '--output', heyApi, '--no-log-file'])
  return { 'generated-redocly': redocly, 'generated-hey-api': heyApi }
}

function run(command: string, options: string[]): void {
  const file = fileURLToPath(new URL(`../node_modules/.bin/${command}`, import.meta.url))
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    execFileSync(file, options, { env, stdio: 'pipe' })
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: Buffer; stderr?: Buffer }
    throw new Error(`${command} ${options.join(' ')} fails:\n${stdout}${stderr}`, { cause })
  }
}
