import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SnippetModule } from './extract-modules.ts'

/** A project of somebody who uses the packages, with the modules of READMEs in it. */
export interface Project {
  folder: string
  /** The file of each module: `<readme>/<line>.ts`. */
  files: Map<SnippetModule, string>
  remove(): void
}

const packages = ['@casebook/client', '@casebook/mock', '@types/node', 'undici']
const installed = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const baseConfig = fileURLToPath(new URL('../../../../tsconfig.base.json', import.meta.url))

/** Writes modules into a new project outside the repository, in which nothing is installed but what they import. */
export function createProject(modules: SnippetModule[]): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'casebook-readme-')))
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return file
  }
  write('package.json', '{ "type": "module" }')
  write('tsconfig.json', JSON.stringify({ extends: baseConfig }))
  for (const name of packages) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(installed, name), link)
  }
  const files = new Map(
    modules.map((each) => [each, write(join(each.readme, `${each.line}.ts`), each.text)]),
  )
  return { folder, files, remove: () => rmSync(folder, { recursive: true }) }
}
