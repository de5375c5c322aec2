import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readContracts } from '@casebook/openapi'
import { generateModules } from './generate-modules.ts'

// Writes src/generated/, two modules per API. With --check it writes nothing and fails when a module is not up to date.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

for (const contract of readContracts()) {
  for (const [name, text] of Object.entries(await generateModules(contract))) {
    const file = new URL(`generated/${name}`, import.meta.url)
    if (!values.check) writeFileSync(file, text)
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`src/generated/${name} is stale: run \`pnpm generate\`.`)
      process.exitCode = 1
    }
  }
}
