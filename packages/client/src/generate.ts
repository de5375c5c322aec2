import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readContracts } from '@casebook/openapi'
import { generateModules } from './generate/generate-modules.ts'
import { generateOauth } from './generate/generate-oauth.ts'
import { generateStatusErrors } from './generate/generate-status-errors.ts'
import { generateValidators } from './generate/generate-validators.ts'
import { writableContract } from './generate/writable-contract.ts'

// Writes src/generated/. With --check it writes nothing and fails when a module is not up to date.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const writable = readContracts().map(writableContract)
const contracts = writable.map(({ contract }) => contract)
const modules: Record<string, string> = { 'status-errors.ts': generateStatusErrors(contracts) }
for (const { contract, leftOut } of writable) {
  const { name } = contract
  for (const { operation, reason } of leftOut)
    console.warn(`The client of ${name} has no ${operation}: ${reason}.`)
  Object.assign(modules, await generateModules(contract, leftOut))
  modules[`${name}.validators.ts`] = await generateValidators(contract)
  const oauth = generateOauth(contract)
  if (oauth) modules[`${name}.oauth.ts`] = oauth
}

for (const [name, text] of Object.entries(modules)) {
  const file = new URL(`generated/${name}`, import.meta.url)
  if (!values.check) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`src/generated/${name} is stale: run \`pnpm generate\`.`)
    process.exitCode = 1
  }
}
