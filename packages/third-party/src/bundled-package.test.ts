import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readBundledPackage } from './bundled-package.ts'

/** A folder with the files of a package. */
function packageWith(manifest: object, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries({
    'package.json': JSON.stringify(manifest),
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

test('texts of licences are found under their usual names, in a folder too', () => {
  const folder = packageWith(
    { name: 'a', version: '1.0.0', license: 'MIT' },
    {
      'LICENSE/LICENSE': 'MIT text\n',
      'LICENSE/LICENSE-b': 'text of b',
      'notice.md': 'notice',
      'index.js': '',
    },
  )
  expect(readBundledPackage(folder)).toEqual({
    name: 'a',
    version: '1.0.0',
    licence: 'MIT',
    texts: ['MIT text', 'text of b', 'notice'],
  })
})

test('a package without a text has the one that is kept for it', () => {
  const folder = packageWith(
    { name: 'seedrandom', version: '3.0.5', licenses: [{ type: 'MIT' }] },
    {},
  )
  const { licence, texts } = readBundledPackage(folder)
  expect([licence, texts]).toEqual([
    'MIT',
    [expect.stringContaining('Copyright (c) 2019 David Bau')],
  ])
})

test('a package without any text is refused', () => {
  const folder = packageWith({ name: '@a/b', version: '1.0.0', license: 'ISC' }, {})
  expect(() => readBundledPackage(folder)).toThrow(
    /^@a\/b 1\.0\.0 \(ISC\) carries no text of its licence: put it into .*\/licences\/@a\+b\.txt\.$/,
  )
})

test.each(readdirSync(new URL('../licences/', import.meta.url)))(
  'the text of %s names who holds the copyright',
  (file) => {
    const text = readFileSync(new URL(`../licences/${file}`, import.meta.url), 'utf8')
    expect(text).toMatch(/^The MIT License\n\nCopyright \(c\) \S.+\n\nPermission is hereby granted/)
  },
)
