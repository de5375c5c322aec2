import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Name and version of every package of which a bundle of these modules has a part, sorted. */
export async function inlinedPackages(entryPoints: string[]): Promise<string[]> {
  const client = fileURLToPath(new URL('../../', import.meta.url))
  const { metafile } = await build({
    absWorkingDir: client,
    entryPoints,
    bundle: true,
    format: 'esm',
    metafile: true,
    outdir: 'dist',
    write: false,
  })
  const packages = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
    .map((folder) => JSON.parse(readFileSync(`${client}/${folder}/package.json`, 'utf8')))
    .map(({ name, version }) => `${name} ${version}`)
  return [...new Set(packages)].sort()
}
