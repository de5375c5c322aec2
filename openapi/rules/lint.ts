import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A small description, to be linted with no other than some rules. */
export interface Description {
  /** Names of the rules, as in the index. */
  rules: string[]
  /**
   * Its files by their path. An object is written as JSON, which is YAML too.
   * The root is `openapi.yaml`, and as an object it need not say that it is OpenAPI 3.1.
   */
  files: Record<string, object | string>
}

export interface Problem {
  /** File and JSON pointer, such as `openapi.yaml#/info`. */
  at: string
  message: string
}

interface Report {
  problems: {
    message: string
    location: { source: { ref: string }; pointer: string }[]
  }[]
}

const ROOT = 'openapi.yaml'
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
const plugin = `
  import { rules } from '${new URL('index.ts', import.meta.url)}'
  export default () => ({ id: 'casebook', rules: { oas3: rules } })
`

/**
 * Lints descriptions with Redocly, and lists the problems of each. One process does them all,
 * since it takes a hundred times longer to start than to lint a small description.
 */
export function lint(descriptions: Description[]): Problem[][] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  try {
    for (const [index, { files }] of descriptions.entries()) {
      for (const [path, content] of Object.entries(files)) {
        const isRoot = path === ROOT && typeof content === 'object'
        write(join(folder, `${index}`, path), isRoot ? { openapi: '3.1.1', ...content } : content)
      }
    }
    const apis = descriptions.map(({ rules }, index) => [
      `api-${index}`,
      {
        root: `${index}/${ROOT}`,
        rules: Object.fromEntries(rules.map((rule) => [`casebook/${rule}`, 'error'])),
      },
    ])
    write(join(folder, 'plugin.ts'), plugin)
    write(join(folder, 'redocly.yaml'), {
      apis: Object.fromEntries(apis),
      plugins: ['./plugin.ts'],
      telemetry: 'off',
    })
    return run(folder, descriptions.length).map(({ problems }) =>
      problems.map(({ message, location: [first] }) => ({
        at: `${first?.source.ref.replace(/^\d+\//, '')}${first?.pointer}`,
        message,
      })),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function write(path: string, content: object | string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
}

function run(folder: string, expected: number): Report[] {
  const { stdout, stderr } = spawnSync(process.execPath, [redocly, 'lint', '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
  })
  // Redocly prints one JSON document for each description, with nothing in between.
  const reports = JSON.parse(`[${stdout.replaceAll('\n}{\n', '\n},{\n')}]`) as Report[]
  if (reports.length !== expected) {
    const reason = stderr.replace(/^.*validat(ing|ed).*\n+/gm, '').trim()
    throw new Error(`Redocly linted ${reports.length} of ${expected} descriptions. ${reason}`)
  }
  return reports
}
