import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inlinedPackages } from './packaging/inlined-packages.ts'
import { packClient } from './packaging/pack-client.ts'

interface Manifest {
  exports: Record<string, Record<string, Record<string, string>>>
  [field: string]: unknown
}

let folder: string
let tarball: Uint8Array<ArrayBuffer>
let packed: Package
let files: string[]
let manifest: Manifest
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-package-'))
  tarball = new Uint8Array(readFileSync(await packClient(folder)))
  packed = createPackageFromTarballData(tarball)
  files = packed.listFiles().map((path) => path.replace(`/node_modules/${packed.packageName}/`, ''))
  manifest = JSON.parse(read('package.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function read(file: string): string {
  return packed.readFile(`/node_modules/${packed.packageName}/${file}`)
}

test('publint has nothing to say about the package', async () => {
  const { messages } = await publint({ strict: true, pack: { tarball: tarball.buffer } })
  expect(messages).toEqual([])
})

test('types are found, and are right, however TypeScript resolves modules', async () => {
  const result = await checkPackage(packed)
  expect(result.types && result.problems).toEqual([])
})

test('the package holds what was built, and nothing else but manifest, README, licence and notice', () => {
  const others = files.filter((file) => !/^dist\/[\w.-]+\.(c?js|d\.c?ts)$/.test(file))
  expect(others.sort()).toEqual([
    'LICENSE',
    'NOTICE',
    'README.md',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/sbom.cdx.json',
    'package.json',
  ])
})

test('every export is in the package', () => {
  const targets = Object.values(manifest.exports)
    .flatMap(({ import: esm, require: cjs }) => [esm, cjs])
    .flatMap((conditions) => Object.values(conditions ?? {}))
  expect(targets.length).toBeGreaterThan(0)
  expect(targets.filter((target) => !files.includes(target.replace('./', '')))).toEqual([])
})

test('the package needs no other, runs nothing when it is installed, and can be shaken', () => {
  const { dependencies, peerDependencies, optionalDependencies, sideEffects, scripts } = manifest
  expect({ dependencies, peerDependencies, optionalDependencies, sideEffects }).toEqual({
    sideEffects: false,
  })
  expect(Object.keys(scripts as object).filter((name) => /install|prepare/.test(name))).toEqual([])
})

test('the notices name every package that was built in', async () => {
  const entries = Object.keys(manifest.exports).map(
    (subpath) => `src/${subpath.slice(2).replaceAll('/', '.')}.ts`,
  )
  const named = read('dist/THIRD-PARTY-NOTICES.txt').matchAll(/^(\S+ \d\S*) \(.+\)$/gm)
  expect(Array.from(named, ([, name]) => name)).toEqual(await inlinedPackages(entries))
})

test('the bill of materials names the same packages', () => {
  const { components } = JSON.parse(read('dist/sbom.cdx.json'))
  const named = components.map(({ group, name, version }: Record<string, string>) =>
    [group, name].filter(Boolean).join('/').concat(` ${version}`),
  )
  const noticed = read('dist/THIRD-PARTY-NOTICES.txt').matchAll(/^(\S+ \d\S*) \(.+\)$/gm)
  expect(named.sort()).toEqual(Array.from(noticed, ([, name]) => name).sort())
})

test('nothing in the package tells where it was built', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const telling = [root, root.replaceAll('/', '\\'), 'file://', 'sourceMappingURL']
  const found = files.filter((file) => telling.some((text) => read(file).includes(text)))
  expect(found).toEqual([])
})

test('the links of the README lead somewhere for those who read it in a registry', () => {
  const readme = read('README.md')
  const headings = Array.from(readme.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => anchor(heading))
  const links = Array.from(readme.matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link)
  const dead = links.filter(
    (link) =>
      !link.startsWith('https://') &&
      !files.includes(link.replace('./', '')) &&
      !headings.includes(link),
  )
  expect(dead).toEqual([])
})

/** The link to a heading. */
function anchor(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-')}`
}
