import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundles, type Document } from '@casebook/openapi'

/** Rules about the files of a contract, which a bundle breaks by being one file. */
const ABOUT_FILES = ['casebook/root-is-contents', 'casebook/no-orphan-file']

const openapi = new URL('../', bundles)
const cli = fileURLToPath(new URL('node_modules/@redocly/cli/bin/cli.js', openapi))
const config = fileURLToPath(new URL('redocly.yaml', openapi))

interface Report {
  problems: { ruleId: string; message: string }[]
}

/** Lints many documents in one process, and lists the messages for each. */
export function lintDocuments(documents: Document[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    const names = documents.map((document, index) => {
      writeFileSync(join(folder, `${index}.json`), JSON.stringify(document))
      return `${index}.json`
    })
    const parameters = [
      'lint',
      ...names,
      `--config=${config}`,
      '--format=json',
      '--max-problems=100000',
    ]
    const { stdout, stderr } = spawnSync(process.execPath, [cli, ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    // Redocly prints one JSON document for each description, with nothing in between.
    const reports = JSON.parse(`[${stdout.replaceAll('\n}{\n', '\n},{\n')}]`) as Report[]
    if (reports.length !== documents.length) {
      throw new Error(`Redocly linted ${reports.length} of ${documents.length} mutants. ${stderr}`)
    }
    return reports.map(({ problems }) =>
      problems
        .filter(({ ruleId }) => !ABOUT_FILES.includes(ruleId))
        .map(({ ruleId, message }) => `${ruleId}: ${message}`),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
