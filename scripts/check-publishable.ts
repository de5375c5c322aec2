// Stops the publication of the package in the working directory while its package.json is not ready for it.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Manifest, publishProblems } from './publish-problems.ts'

const root = join(import.meta.dirname, '..')
const directory = relative(root, process.cwd()).replaceAll('\\', '/')
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const problems = publishProblems(manifest, directory)
for (const problem of problems) {
  console.error(`${manifest.name} cannot be published: ${problem}`)
}
process.exitCode = problems.length > 0 ? 1 : 0
