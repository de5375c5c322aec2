import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { watchFiles } from './watch-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'))
})
afterAll(() => rm(folder, { recursive: true }))

let count = 0

/** New files of the folder. */
async function newFiles<Amount extends number>(amount: Amount) {
  const files = Array.from({ length: amount }, () => join(folder, `${++count}.yaml`))
  for (const file of files) await writeFile(file, 'a')
  return files as [string, ...string[]]
}

/** Watches files: the watcher, and those that it called back for. */
async function watchThem(files: string[]) {
  const changed = new Set<string>()
  const watcher = watchFiles(files, (some) => {
    for (const file of some) changed.add(file)
  })
  onTestFinished(() => watcher.close())
  await watcher.ready
  return { watcher, changed }
}

/** Writes a file until the change is noticed, since a file that was added is not watched at once. */
async function writeUntilNoticed(file: string, changed: Set<string>): Promise<void> {
  await expect
    .poll(async () => {
      await writeFile(file, String(++count))
      return changed.has(file)
    })
    .toBe(true)
}

test('a change is called back', async () => {
  const [file] = await newFiles(1)
  const { changed } = await watchThem([file])
  await writeFile(file, 'b')
  await expect.poll(() => [...changed]).toEqual([file])
})

test('a file that an editor puts in the place of the old one is a change, each time', async () => {
  const [file] = await newFiles(1)
  const { changed } = await watchThem([file])
  for (const times of [1, 2]) {
    await writeFile(`${file}.new`, `b${times}`)
    await rename(`${file}.new`, file)
    await expect.poll(() => [...changed]).toEqual([file])
    changed.clear()
  }
})

test('a file that is gone is no change, and one that comes back is', async () => {
  const [gone, other] = (await newFiles(2)) as [string, string]
  const { changed } = await watchThem([gone, other])
  await rm(gone)
  await writeUntilNoticed(other, changed)
  expect([...changed]).toEqual([other])
  await writeFile(gone, 'b')
  await expect.poll(() => changed.has(gone)).toBe(true)
})

test('other files in the folder are nothing to it', async () => {
  const [file] = await newFiles(1)
  const { changed } = await watchThem([file])
  await writeFile(`${file}.other`, 'b')
  await writeUntilNoticed(file, changed)
  expect([...changed]).toEqual([file])
})

test('another list of files stands in place of the first', async () => {
  const [dropped, kept] = (await newFiles(2)) as [string, string]
  const { watcher, changed } = await watchThem([dropped, kept])
  const added = join(folder, 'added.yaml')
  await writeFile(added, 'a')
  watcher.update([kept, added])
  await writeUntilNoticed(added, changed)
  await writeFile(dropped, 'b')
  await writeUntilNoticed(kept, changed)
  expect([...changed].sort()).toEqual([added, kept].sort())
})

test('after closing no call comes', async () => {
  const [file] = await newFiles(1)
  const { watcher, changed } = await watchThem([file])
  const witness = await watchThem([file])
  await writeFile(file, 'b')
  await watcher.close()
  await writeUntilNoticed(file, witness.changed)
  expect([...changed]).toEqual([])
})
