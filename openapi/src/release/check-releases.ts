import { fileURLToPath } from 'node:url'
import { bundles, readContracts } from '../contract.ts'
import { diff } from './diff.ts'
import { releases } from './releases.ts'

// Fails when a contract differs from its last release more than its version says.
for (const { name } of readContracts(releases)) {
  const [base, revision] = [releases, bundles].map((folder) =>
    fileURLToPath(new URL(`${name}.json`, folder)),
  ) as [string, string]
  await diff(base, revision).then(console.log, ({ message }) => {
    console.error(`${name} breaks the promise of its version: change info.version.\n${message}`)
    process.exitCode = 1
  })
}
