import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Contract, readContracts } from '@casebook/openapi'
import { expect, onTestFinished, test } from 'vitest'
import { referencePages } from './reference-pages.ts'

test('a change of one contract renders its pages again, and no other', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'casebook-references-'))
  onTestFinished(() => rmSync(cache, { recursive: true }))
  const folder = join(cache, 'references')
  const writtenAt = () =>
    readdirSync(folder).map((file) => [
      file,
      statSync(join(folder, file), { bigint: true }).mtimeNs,
    ])
  const render = (contracts: Contract[]) =>
    referencePages({ en: contracts, ru: [] }, pathToFileURL(`${cache}/`))

  const [changing, ...others] = readContracts().map(withOnePath)
  if (!changing || others.length === 0) throw new Error('The test needs two contracts.')
  const before = await render([changing, ...others])
  const files = Object.fromEntries(writtenAt())

  const document = structuredClone(changing.document)
  document.info.title = 'Another title'
  const after = await render([{ ...changing, document }, ...others])
  const rewritten = writtenAt().flatMap(([file, time]) => (files[`${file}`] === time ? [] : [file]))
  expect(rewritten).toEqual([`${changing.name}.en.json`])

  const ofOthers = (pages: typeof before) => pages.filter(({ api }) => api !== changing.name)
  expect(ofOthers(after)).toEqual(ofOthers(before))
  expect(after.map(({ title }) => title)).toContain('Another title')
})

function withOnePath({ name, document }: Contract): Contract {
  const paths = Object.fromEntries(Object.entries(document.paths ?? {}).slice(0, 1))
  return { name, document: { ...document, paths } }
}
