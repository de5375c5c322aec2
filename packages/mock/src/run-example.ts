import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

/** The tests of an example, as its readers run them. */
interface Suite {
  folder: string
  command: string
  /** The package of the runner. */
  runner?: string
}

const mock = new URL('../', import.meta.url).pathname

/**
 * Runs a suite in a project in which nothing is installed but the mock and the runner, and gives what it prints.
 * It ends when nobody holds its output any more, so a mock that is left behind keeps it from ending.
 */
export async function runExample({ folder, command, runner }: Suite): Promise<string> {
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
