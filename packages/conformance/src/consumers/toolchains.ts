import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../consumers/toolchains/', import.meta.url))

/** The versions of a tool that are installed for consumers, with the path of its program in each. */
export function toolchainsOf(tool: 'node' | 'typescript'): { version: string; bin: string }[] {
  const program = {
    node: `node-${process.platform}-${process.arch}/bin/node`,
    typescript: 'typescript/bin/tsc',
  }[tool]
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${tool}-`))
    .map((name) => ({
      version: name.slice(tool.length + 1),
      bin: join(folder, name, 'node_modules', program),
    }))
}
