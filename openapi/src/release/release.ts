import { copyFileSync } from 'node:fs'
import { bundles, readContracts } from '../contract.ts'
import { releases } from './releases.ts'

// Makes the contracts as they are now the ones that the next changes are compared with.
for (const { name, document } of readContracts()) {
  copyFileSync(new URL(`${name}.json`, bundles), new URL(`${name}.json`, releases))
  console.log(`${name} ${document.info.version}`)
}
