import { globSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What became of the tests of all packages. */
export interface TestResults {
  passed: number
  /** The names of those that failed, and of the files that could not be run, with the reason. */
  failed: string[]
  /** Those that were not run, and the program that the machine lacks for them. */
  leftOut: { name: string; missing: string | undefined }[]
}

interface Report {
  testResults: {
    /** The path of the file. */
    name: string
    message: string
    status: 'passed' | 'failed'
    assertionResults: Test[]
  }[]
}

interface Test {
  status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo'
  fullName: string
  failureMessages: string[]
  /** What `needs` says. */
  meta: { missing?: string }
}

/** The names of the files in which the packages' tests write what became of them. */
function reportFiles(): string[] {
  return globSync('{openapi,packages/*,packages/client/examples/*}/test-results.json', {
    cwd: root,
  })
}

/** Without the results of an earlier run nothing can be taken for one of the next. */
export function removeTestResults(): void {
  for (const file of reportFiles()) rmSync(join(root, file))
}

export function readTestResults(): TestResults {
  const results: TestResults = { passed: 0, failed: [], leftOut: [] }
  for (const report of reportFiles()) {
    const { testResults }: Report = JSON.parse(readFileSync(join(root, report), 'utf8'))
    for (const { name, status, message, assertionResults } of testResults) {
      const file = relative(root, name)
      for (const test of assertionResults) addTest(results, test, `${file} › ${test.fullName}`)
      if (status === 'failed' && !assertionResults.some(isFailed)) {
        results.failed.push(`${file}: ${message.split('\n')[0]}`)
      }
    }
  }
  return results
}

/** How many tests there are, and below that their names. */
export function listTests(names: string[]): string {
  const count = `${names.length} test${names.length === 1 ? '' : 's'}`
  return [count, ...names.map((name) => `  ${name}`)].join('\n')
}

function addTest(results: TestResults, test: Test, name: string): void {
  if (test.status === 'passed') results.passed++
  else if (isFailed(test))
    results.failed.push(`${name}: ${test.failureMessages[0]?.split('\n')[0]}`)
  else results.leftOut.push({ name, missing: test.meta.missing })
}

function isFailed({ status }: Test): boolean {
  return status === 'failed'
}
