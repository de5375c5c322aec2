import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from '@casebook/openapi'
import type { createClient } from '../create-client.ts'
import type { ClientOptions } from '../options.ts'
import { bundle } from '../validate/run-bundle.ts'
import type { ValidateAnswers } from '../validate/validate-answers.ts'
import { generateModules } from './generate-modules.ts'
import { generateValidators } from './generate-validators.ts'
import { type LeftOut, writableContract } from './writable-contract.ts'

// biome-ignore lint/suspicious/noExplicitAny: the types of a contract that is made up in a test are not there
type Calls = Record<string, any>

/** A client of a contract that exists in a test alone, made by all that makes the clients of ours. */
export interface LoadedClient {
  create: (options: ClientOptions) => Calls
  byPath: (client: object) => Calls
  validateAnswers: ValidateAnswers
  /** The generated modules by their names. */
  modules: Record<string, string>
  leftOut: LeftOut[]
}

interface Exports {
  contract: Parameters<typeof createClient>[0]
  createClient: typeof createClient
  byPath: LoadedClient['byPath']
  validateAnswers: ValidateAnswers
}

export async function loadClient(document: Document): Promise<LoadedClient> {
  const name = 'test'
  const { contract, leftOut } = writableContract({ name, document })
  const modules = await generateModules(contract, leftOut)
  const validators = await generateValidators(contract)
  const source = `${validators}
${modules[`${name}.contract.ts`]}
import { createValidateAnswers } from '../validate/validate-answers.ts'
export const validateAnswers = createValidateAnswers(validators)
export { byPath } from '../by-path.ts'
export { createClient } from '../create-client.ts'`
  const folder = mkdtempSync(join(tmpdir(), 'casebook-client-'))
  const file = join(folder, 'client.mjs')
  writeFileSync(file, await bundle(source, 'esm'))
  const loaded: Exports = await import(/* @vite-ignore */ pathToFileURL(file).href)
  rmSync(folder, { recursive: true })
  return {
    create: (options) =>
      loaded.createClient(loaded.contract, { baseUrl: 'https://test.example' }, options),
    byPath: loaded.byPath,
    validateAnswers: loaded.validateAnswers,
    modules,
    leftOut,
  }
}
