import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Contract, readContracts } from '@casebook/openapi'
import { type Language, languages } from '../languages.ts'
import { hostileContract } from './hostile-contract.ts'

/** Operations with all that a contract may have: parameters, forms, lists, notes, examples, errors, scopes. */
const OPERATIONS = ['updateCase', 'closeCase']

/** A site of hostile contracts. */
export interface HostileSite {
  contracts: Record<Language, Contract[]>
  /** URL of its folder, ending in a slash. */
  folder: URL
  remove: () => void
}

/** Builds the site as `build` does, but from contracts whose every text is hostile. */
export async function buildHostileSite(): Promise<HostileSite> {
  const root = mkdtempSync(join(tmpdir(), 'casebook-hostile-'))
  const contracts = { en: read('en'), ru: read('ru') }
  mkdirSync(join(root, 'contracts'))
  for (const language of languages) {
    for (const { name, document } of contracts[language]) {
      const file = join(root, 'contracts', language === 'en' ? name : `${name}.${language}`)
      for (const ending of ['json', 'yaml']) {
        writeFileSync(`${file}.${ending}`, JSON.stringify(document))
      }
    }
  }
  const build = fileURLToPath(new URL('../build.ts', import.meta.url))
  await promisify(execFile)(process.execPath, [build, '--to', join(root, 'site')], {
    // What the runner of tests tells its processes would tell Astro that it is one of them.
    env: { PATH: process.env.PATH, CASEBOOK_CONTRACTS: join(root, 'contracts') },
  })
  return {
    contracts,
    folder: pathToFileURL(`${join(root, 'site')}/`),
    remove: () => rmSync(root, { recursive: true }),
  }
}

function read(language: Language): Contract[] {
  return readContracts(undefined, language === 'en' ? undefined : language).map((contract) =>
    hostileContract(contract, OPERATIONS),
  )
}
