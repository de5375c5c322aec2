import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

/** In milliseconds. Go compiles its own library at first. */
const PATIENCE = 180_000

interface Suite {
  folder: string
  command: string
  /** What the runner prints when each test of the suite passed. */
  passed: RegExp
  /** The package of the runner. */
  runner?: string
  /** What ends well where the language is installed. */
  probe?: string
}

const suites: Suite[] = [
  { folder: 'vitest', runner: 'vitest', command: 'npm test', passed: /^ *Tests +3 passed \(3\)$/m },
  { folder: 'jest', runner: 'jest', command: 'npm test', passed: /^Tests: +3 passed, 3 total$/m },
  { folder: 'node-test', command: 'npm test', passed: /^\S+ pass 3$/m },
  {
    folder: 'python',
    probe: 'python3 --version',
    command: 'python3 -W error -m unittest',
    passed: /^Ran 3 tests .*\n\nOK$/m,
  },
  {
    folder: 'java',
    probe: 'java --version',
    command: 'java CloseCaseTest.java',
    passed: /^3 tests passed$/m,
  },
  {
    folder: 'go',
    probe: 'go version',
    command: 'go test -count=1 -v',
    passed: /^(--- PASS.*\n(=== .*\n)?){3}PASS\nok /m,
  },
]

const mock = new URL('../', import.meta.url).pathname

for (const suite of suites) {
  const missing = await whatIsMissing(suite)
  if (missing) {
    console.warn(`The ${suite.folder} example was not run, since ${missing} is not installed here.`)
  } else {
    test(
      `the ${suite.folder} example passes, and leaves no mock behind`,
      {
        timeout: PATIENCE,
      },
      async () => expect(await run(suite)).toMatch(suite.passed),
    )
  }
}

async function whatIsMissing({ runner, probe }: Suite): Promise<string | undefined> {
  if (runner && !existsSync(join(mock, 'node_modules', runner))) return `the package ${runner}`
  if (!probe) return undefined
  const [program = '', ...options] = probe.split(' ')
  const isThere = await promisify(execFile)(program, options).then(Boolean, () => false)
  return isThere ? undefined : program
}

/**
 * Runs a suite in a project in which nothing is installed but the mock and the runner, and gives what it prints.
 * It ends when nobody holds its output any more, so a mock that is left behind keeps it from ending.
 */
async function run({ folder, command, runner }: Suite): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'casebook-example-'))
  onTestFinished(() => rmSync(project, { recursive: true }))
  cpSync(join(mock, 'examples', folder), project, { recursive: true })
  const modules = join(project, 'node_modules')
  link(mock, join(modules, '@casebook/mock'))
  link(join(mock, 'dist/cli.js'), join(modules, '.bin/casebook-mock'))
  if (runner) link(join(mock, 'node_modules', runner), join(modules, runner))

  const [program = '', ...options] = command.split(' ')
  const env = { ...environment(), npm_config_offline: 'true', NO_COLOR: '1' }
  const output = await promisify(execFile)(program, options, { cwd: project, env }).catch(
    (error) => error,
  )
  return output.stdout + output.stderr
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path)
}

/** Without what the runner of this test and its package manager say to their own. */
function environment(): NodeJS.ProcessEnv {
  const foreign = /^(vitest|test$|node_env|node_options|npm_|pnpm_|force_color)/i
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  const path = [dirname(process.execPath), join(mock, 'node_modules/.bin'), process.env.PATH]
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) }
}
