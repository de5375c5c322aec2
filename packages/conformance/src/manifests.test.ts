import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  type Manifest,
  publishProblems,
  repositoryProblems,
} from '../../../scripts/publish-problems.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

const packages = globSync('{openapi,packages/*}/package.json', { cwd: root })
  .sort()
  .map((file) => ({ directory: dirname(file), manifest: JSON.parse(read(file)) as Manifest }))
const published = packages.filter(({ manifest }) => !manifest.private)

test('the contracts, the client and the mock are for everybody, and nothing else is published', () => {
  expect(published.map(({ manifest }) => manifest.name).sort()).toEqual([
    '@casebook/client',
    '@casebook/mock',
    '@casebook/openapi',
  ])
})

test.each(published)(
  '$manifest.name can be published once its repository is known',
  ({ directory, manifest }) => {
    const { repository = { type: 'git', url: 'git+https://host.example/a/b.git', directory } } =
      manifest
    expect(publishProblems({ ...manifest, repository }, directory)).toEqual([])
  },
)

test('the published packages name one repository, or none does', () => {
  expect(new Set(published.map(({ manifest }) => manifest.repository?.url)).size).toBe(1)
})

test.each(published)(
  '$manifest.name carries the licence and the notice of the repository',
  ({ directory }) => {
    for (const file of ['LICENSE', 'NOTICE']) expect(read(`${directory}/${file}`)).toBe(read(file))
  },
)

test('a package that does not say where its source is cannot be published', () => {
  expect(repositoryProblems({}, 'packages/client')).toEqual([
    'it does not say where its source is, and npm takes no provenance without that: set "repository" to ' +
      '{ "type": "git", "url": "git+https://HOST/OWNER/NAME.git", "directory": "packages/client" }, ' +
      'with the address of this repository, in each package that is published.',
  ])
  const repository = { type: 'git', url: 'git+https://host.example/a/b.git', directory: 'client' }
  expect(repositoryProblems({ repository }, 'packages/client')).toHaveLength(1)
})

test('a publication of what is not ready ends before it begins, with the reasons', () => {
  const check = `${root}scripts/check-publishable.ts`
  const { status, stderr } = spawnSync(process.execPath, [check], {
    cwd: new URL('../', import.meta.url),
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('@casebook/conformance cannot be published: it would lack its code')
})
