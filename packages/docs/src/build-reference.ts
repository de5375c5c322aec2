import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Contract } from '@casebook/openapi'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { referenceDocument } from './reference-document.ts'
import { rewriteReference } from './rewrite-reference.ts'

/** The height of the bar above the reference, in pixels. The same as in reference.css. */
const BAR = 44

/**
 * Builds the Redoc reference of one API, as `<api>/index.html` with its script beside it.
 *
 * @param site URL of the folder of the site, ending in a slash
 * @returns the scripts that all references share, see `rewriteReference`
 */
export async function buildReference({ name, document }: Contract, site: URL) {
  const folder = new URL(`${name}/`, site)
  const page = new URL('index.html', folder)
  const source = new URL('source.json', folder)
  mkdirSync(folder, { recursive: true })
  writeFileSync(source, JSON.stringify(referenceDocument(document)))
  await runRedocly([
    'build-docs',
    fileURLToPath(source),
    `--output=${fileURLToPath(page)}`,
    `--template=${fileURLToPath(new URL('reference.hbs', import.meta.url))}`,
    `--title=${document.info.title}`,
    `--templateOptions.name=${name}`,
    `--templateOptions.summary=${document.info.summary ?? document.info.title}`,
    `--templateOptions.policy=${contentSecurityPolicy}`,
    `--openapi.scrollYOffset=${BAR}`,
  ])
  rmSync(source)
  const { html, script, ...shared } = rewriteReference(readFileSync(page, 'utf8'), document)
  writeFileSync(page, html)
  writeFileSync(new URL('reference.js', folder), script)
  return shared
}

async function runRedocly(parameters: string[]) {
  const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    await promisify(execFile)(process.execPath, [cli, ...parameters], { env })
  } catch (cause) {
    const { stderr } = cause as { stderr?: string }
    throw new Error(`redocly ${parameters.join(' ')} failed:\n${stderr}`, { cause })
  }
}
