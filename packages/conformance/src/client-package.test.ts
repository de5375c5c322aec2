import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const dist = new URL('.', import.meta.resolve('@casebook/client/r7-crm'))
const files = readdirSync(dist)
  .filter((name) => /\.c?[jt]s$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, dist), 'utf8') }))
const declarations = files.filter(({ name }) => /\.d\.c?ts$/.test(name))
/** The modules that can be imported, unlike the parts that they share. */
const manifest = readFileSync(new URL('../package.json', dist), 'utf8')
const entries = declarations.filter(({ name }) => manifest.includes(`"./dist/${name}"`))

/** What code imports, from wherever. Comments have examples with imports. */
function imported(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const froms = code.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*["']([^"']+)["']/g)
  return [...froms].flatMap(([, from]) => from ?? [])
}

/** The names that a declaration gives to the world: there is one list of them, at its end. */
function exported(text: string): string[] {
  const [list, ...others] = text.match(/^export .*$/gm) ?? []
  expect([list, others]).toEqual([expect.stringMatching(/^export \{.*\};$/), []])
  const names = list?.slice('export {'.length, -2).split(',') ?? []
  return names.flatMap((name) => name.trim().split(' ').at(-1) ?? [])
}

test('every module of the manifest is there, with its types', () => {
  // Those who resolve modules as Node 10 did find their types under another key.
  const places = [
    ...new Set(Array.from(manifest.matchAll(/"\.\/dist\/(.+?)"/g), ([, name]) => name)),
  ]
  expect(places.length).toBeGreaterThan(0)
  expect(places.filter((place) => !files.some(({ name }) => name === place))).toEqual([])
  expect(entries).toHaveLength(places.length / 2)
})

test.each(files)('$name needs no other package', ({ text }) => {
  expect(imported(text).filter((from) => !from.startsWith('./'))).toEqual([])
})

test.each(entries)(
  '$name exports no type of the tools that the client is made with',
  ({ text }) => {
    const names = exported(text)
    expect(names.length).toBeGreaterThan(0)
    const foreign = ['paths', 'components', 'operations', 'webhooks', '$defs']
    expect(names.filter((name) => foreign.includes(name))).toEqual([])
  },
)

test.each(declarations)(
  '$name does not speak of the tools that the client is made with',
  ({ text }) => {
    expect(text).not.toMatch(/openapi-fetch|openapi-typescript|p-retry|oauth4webapi|openapi-types/i)
  },
)
