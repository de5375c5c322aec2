import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundles, readContracts } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const sources = fileURLToPath(new URL('../', bundles))

describe.each(readContracts())('the tree of $name', ({ name, document }) => {
  const folder = resolve(sources, name)
  const root = resolve(folder, 'openapi.yaml')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'openapi.yaml' || /^(paths|components)\W.*\.yaml$/.test(file))
    .map((file) => resolve(folder, file))
  const inFolder = (kind: string) => files.filter((file) => relative(folder, file).startsWith(kind))

  test('every file is reached from the root', () => {
    const reached = new Set<string>()
    const visit = (file: string) => {
      if (reached.has(file)) return
      reached.add(file)
      for (const reference of references(parse(readFileSync(file, 'utf8')))) {
        visit(resolve(dirname(file), reference))
      }
    }
    visit(root)
    expect(files.filter((file) => !reached.has(file))).toEqual([])
  })

  test('every component has the name of its file, and its folder the name of its kind', () => {
    const components = Object.entries(document.components ?? {}).flatMap(([kind, members]) =>
      Object.keys(members).map((key) => `components/${kind}/${key}.yaml`),
    )
    const found = inFolder('components').map((file) => relative(folder, file))
    expect(components.sort()).toEqual(found.sort())
  })

  test('every path has a file of its own, named after it', () => {
    const paths = Object.keys(document.paths ?? {}).map(
      (path) => `paths/${path.slice(1).replaceAll('/', '_')}.yaml`,
    )
    expect(paths.sort()).toEqual(
      inFolder('paths')
        .map((file) => relative(folder, file))
        .sort(),
    )
  })
})

/** The files that a document refers to, as it writes them. */
function references(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' && !value.startsWith('#')
      ? [value.replace(/#.*/, '')]
      : references(value),
  )
}
