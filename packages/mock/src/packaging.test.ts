import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const dist = new URL('../dist/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, dist), 'utf8')

const notices = read('THIRD-PARTY-NOTICES.txt').split(`\n${'-'.repeat(80)}\n\n`)

test('nothing in the package tells where it was built', () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(2)
  const absolute = /(?<![\w.])\/(?:[^\s/"'`]+\/)*node_modules\/|sourceMappingURL=/
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  for (const file of scripts) {
    const text = read(file)
    expect([file, absolute.exec(text)?.[0], text.includes(root)]).toEqual([file, undefined, false])
  }
})

test('the notices have the text of every licence', () => {
  const short = notices.filter((notice) => notice.trim().split('\n').length < 5)
  expect(short).toEqual([])
})

test('the bill of materials names every package of the notices', () => {
  const { bomFormat, specVersion, metadata, components } = JSON.parse(read('sbom.cdx.json'))
  expect({ bomFormat, specVersion, metadata }).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { group: '@casebook', name: 'mock', version: manifest.version } },
  })
  const named = components.map(({ group, name, version }: Record<string, string>) =>
    [group, name].filter(Boolean).join('/').concat(` ${version}`),
  )
  const noticed = notices.map((notice) => /^(\S+ \S+) \(/.exec(notice)?.[1])
  expect(named.length).toBeGreaterThan(100)
  expect(named.sort()).toEqual(noticed.sort())
  for (const { purl, licenses } of components) {
    expect([purl, licenses.length]).toEqual([
      expect.stringMatching(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/),
      1,
    ])
  }
})
