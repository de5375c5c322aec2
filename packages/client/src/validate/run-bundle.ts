import { createContext, runInContext } from 'node:vm'
import { type BuildOptions, build } from 'esbuild'

/** A module with all that it imports in one text. */
export async function bundle(
  source: string,
  format: NonNullable<BuildOptions['format']>,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format,
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

/**
 * Runs a module where there is nothing but the language, and where no text may become code: as under a strict content
 * security policy, or in an edge runtime.
 *
 * @returns what the module exports
 */
export async function runBundle<Exports>(source: string): Promise<Exports> {
  const module = { exports: {} }
  const context = createContext({ module }, { codeGeneration: { strings: false, wasm: false } })
  runInContext(await bundle(source, 'cjs'), context)
  return module.exports as Exports
}
