import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { updateFolder } from './update-folder.ts'

/** A folder with the given files. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** The files of a folder and its empty folders. */
const contentOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
      const name = path.slice(folder.length + 1)
      if (entry.isFile()) return [[name, readFileSync(path, 'utf8')]]
      return readdirSync(path).length === 0 ? [[name, 'empty']] : []
    }),
  )

test('a folder becomes the same as another, also its hidden files', () => {
  const wanted = { 'a/b.html': '1', '.well-known/catalog': '2', 'c.txt': '3' }
  const to = folderOf({ 'a/b.html': '1', 'c.txt': '2', 'old/deep/d.txt': '4', 'old/e.txt': '5' })
  const written = updateFolder(to, folderOf(wanted))
  expect(written).toEqual(['.well-known/catalog', 'c.txt', 'old/deep/d.txt', 'old/e.txt'])
  expect(contentOf(to)).toEqual(wanted)
})

test('a file that is the same is not touched', () => {
  const to = folderOf({ 'a.txt': '1', 'b.txt': '1' })
  const before = statSync(join(to, 'a.txt'), { bigint: true }).ctimeNs
  expect(updateFolder(to, folderOf({ 'a.txt': '1', 'b.txt': '2' }))).toEqual(['b.txt'])
  expect(statSync(join(to, 'a.txt'), { bigint: true }).ctimeNs).toBe(before)
})

test('a file can take the place of a folder, and a folder that of a file', () => {
  const wanted = { a: '1', 'b/c': '2' }
  const to = folderOf({ 'a/x': '1', b: '2' })
  updateFolder(to, folderOf(wanted))
  expect(contentOf(to)).toEqual(wanted)
})

test('a folder that is not there is made', () => {
  const to = join(folderOf({}), 'new')
  expect(updateFolder(to, folderOf({ 'a/b': '1' }))).toEqual(['a/b'])
  expect(contentOf(to)).toEqual({ 'a/b': '1' })
})
