import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runProgram } from './run-program.ts'

const conformance = fileURLToPath(new URL('../../', import.meta.url))

/** Copies a consumer into a folder, and installs the packed client there as its users do, but offline. */
export async function installConsumer(
  name: string,
  tarball: string,
  folder: string,
): Promise<string> {
  cpSync(`${conformance}consumers/${name}`, folder, { recursive: true })
  // Without what the package manager that runs this test says to its own.
  const kept = Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name))
  const options = ['install', '--offline', '--no-audit', '--no-fund', tarball]
  await runProgram('npm', options, folder, Object.fromEntries(kept))
  mkdirSync(`${folder}/node_modules/@types`)
  for (const name of ['@types/node', 'undici'])
    symlinkSync(`${conformance}node_modules/${name}`, `${folder}/node_modules/${name}`)
  return folder
}
