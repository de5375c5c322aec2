import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

/** Size of a program, in bytes. */
export interface Size {
  minified: number
  gzipped: number
}

const programs = fileURLToPath(new URL('programs/', import.meta.url))
const sources = fileURLToPath(new URL('../src/', import.meta.url))
const shipped = fileURLToPath(new URL('../dist/', import.meta.url))

/** Takes this client as npm ships it, not its sources. */
export const asShipped: Plugin = {
  name: 'as-shipped',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/\.\.\/src\// }, ({ path }) => {
      const file = path.replace('../../src/', shipped).replace(/\.ts$/, '.js')
      if (!existsSync(file)) throw new Error(`${file} is missing: build @casebook/client first.`)
      return { path: file, sideEffects: false }
    })
  },
}

/** Takes the sources of this client, with another text in place of one of them. */
export function withModule(name: string, contents: string): Plugin {
  return {
    name: 'with-module',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === sources + name ? { contents, loader: 'ts' } : null,
      )
    },
  }
}

/**
 * Bundles a program as a module that exports its `connect`.
 *
 * @param generated where the generated peers are, by the names under which programs import them
 */
export function bundleConnect(program: string, generated: Record<string, string>): Promise<string> {
  return bundle(`export { connect } from './${program}.ts'`, generated, asShipped)
}

/** Bundles a program as one that runs, and weighs it. */
export async function weighProgram(
  program: string,
  generated: Record<string, string>,
  plugin: Plugin = asShipped,
): Promise<Size> {
  const main = `
    import { connect } from './${program}.ts'
    const closeCase = connect({ baseUrl: 'https://yourportal.r7-office.ru', token: 'token' })
    console.log(await closeCase(1234))`
  const text = await bundle(main, generated, plugin)
  return { minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length }
}

async function bundle(
  contents: string,
  generated: Record<string, string>,
  plugin: Plugin,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: programs, loader: 'ts' },
    alias: generated,
    plugins: [plugin],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles.map(({ text }) => text).join('')
}
