import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const client = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Bundles a program that uses the built client, as for a page.
 *
 * @param operations the most operations that a client knows; the build of the client is bundled as if its contract
 *   had no others.
 */
export async function bundleProgram(
  program: string,
  operations = Number.POSITIVE_INFINITY,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: client },
    plugins: [withOperations(operations)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** Leaves the first few operations in the table that a built client has of its contract. */
function withOperations(most: number): Plugin {
  return {
    name: 'with-operations',
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8').replace(
          /(?<=^\t"?operations"?: \{$).+?(?=^\t\})/ms,
          (table) =>
            table
              .split(/(?<=^\t\t\},\n)/m)
              .slice(0, most)
              .join(''),
        )
        return { contents }
      })
    },
  }
}
