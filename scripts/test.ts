// Runs what is named for all packages, and ends with the names of what failed and of what was left out.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installCommand, installedPrograms } from './programs.ts'
import { listTests, readTestResults, removeTestResults } from './test-results.ts'

interface Summary {
  tasks: { taskId: string; execution?: { exitCode?: number | null } }[]
}

const root = join(import.meta.dirname, '..')
const summaries = join(root, '.turbo/runs')

removeTestResults()
rmSync(summaries, { recursive: true, force: true })
const { status } = spawnSync(
  'turbo',
  [
    'run',
    ...process.argv.slice(2),
    // As many at once as there are cores.
    '--concurrency=100%',
    '--continue=dependencies-successful',
    '--summarize',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CASEBOOK_PROGRAMS: installedPrograms().join() },
  },
)

const { failed, leftOut } = readTestResults()
const byProgram = Object.groupBy(leftOut, ({ missing = 'what they need' }) => missing)
for (const [program, tests = []] of Object.entries(byProgram)) {
  const names = tests.map(({ name }) => name)
  const way = installCommand(program)
  console.log(`\nNot run, since ${program} is missing (${way}): ${listTests(names)}`)
}
if (status !== 0) {
  if (failed.length > 0) console.log(`\nFailed: ${listTests(failed)}`)
  console.log(`\nFailed: ${failedTasks().join(', ') || 'turbo itself'}`)
}
process.exitCode = status ?? 1

/** The tasks that failed, as in `@casebook/docs#lint`. */
function failedTasks(): string[] {
  const [file] = globSync('*.json', { cwd: summaries })
  if (!file) return []
  const { tasks }: Summary = JSON.parse(readFileSync(join(summaries, file), 'utf8'))
  return tasks.filter(({ execution }) => execution?.exitCode).map(({ taskId }) => taskId)
}
