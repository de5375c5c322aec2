import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { watchFiles } from './watch-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Longer than the calm that a call waits for. */
const QUIET = 400
let count = 0

/** Watches new files of the folder. */
async function watchNew(amount = 1) {
  const files = Array.from({ length: amount }, () => join(folder, `${++count}.yaml`))
  for (const file of files) await writeFile(file, 'a')
  const changed = vi.fn<() => void | Promise<void>>()
  const watcher = watchFiles(files, changed)
  onTestFinished(() => watcher.close())
  await watcher.ready
  return { files: files as [string, ...string[]], changed, watcher }
}

/** Waits for calls, and that no more come. */
async function callsOf(changed: ReturnType<typeof vi.fn>, expected: number): Promise<number> {
  await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThanOrEqual(expected), 5000)
  await sleep(QUIET)
  return changed.mock.calls.length
}

test('a change is called back', async () => {
  const { files, changed } = await watchNew()
  await writeFile(files[0], 'b')
  expect(await callsOf(changed, 1)).toBe(1)
})

test('several changes at about the same time are one', async () => {
  const { files, changed } = await watchNew(3)
  for (const content of ['b', 'c', 'd']) {
    for (const file of files) await writeFile(file, content)
    await sleep(20)
  }
  expect(await callsOf(changed, 1)).toBe(1)
})

test('a file that an editor puts in the place of the old one is a change, each time', async () => {
  const { files, changed } = await watchNew()
  for (const times of [1, 2]) {
    await writeFile(`${files[0]}.new`, `b${times}`)
    await rename(`${files[0]}.new`, files[0])
    expect(await callsOf(changed, times)).toBe(times)
  }
})

test('a file that is gone is no change, and one that comes back is', async () => {
  const { files, changed } = await watchNew()
  await rm(files[0])
  expect(await callsOf(changed, 0)).toBe(0)
  await writeFile(files[0], 'b')
  expect(await callsOf(changed, 1)).toBe(1)
})

test('other files in the folder are nothing to it', async () => {
  const { files, changed } = await watchNew()
  await writeFile(`${files[0]}.other`, 'b')
  expect(await callsOf(changed, 0)).toBe(0)
})

test('another list of files stands in place of the first', async () => {
  const { files, changed, watcher } = await watchNew(2)
  const [dropped, kept] = files as [string, string]
  const added = join(folder, 'added.yaml')
  await writeFile(added, 'a')
  watcher.update([kept, added])
  await sleep(QUIET)
  await writeFile(dropped, 'b')
  expect(await callsOf(changed, 0)).toBe(0)
  await writeFile(added, 'b')
  expect(await callsOf(changed, 1)).toBe(1)
  await writeFile(kept, 'b')
  expect(await callsOf(changed, 2)).toBe(2)
})

test('a call waits for the one before it, and none is lost', async () => {
  const { files, changed } = await watchNew()
  let running = 0
  let most = 0
  changed.mockImplementation(async () => {
    most = Math.max(most, ++running)
    await sleep(QUIET)
    running--
  })
  await writeFile(files[0], 'b')
  await callsOf(changed, 1)
  await writeFile(files[0], 'c')
  await callsOf(changed, 2)
  await writeFile(files[0], 'd')
  expect(await callsOf(changed, 3)).toBe(3)
  expect(most).toBe(1)
})

test('after closing no call comes', async () => {
  const { files, changed, watcher } = await watchNew()
  await writeFile(files[0], 'b')
  await watcher.close()
  await writeFile(files[0], 'c')
  expect(await callsOf(changed, 0)).toBe(0)
})
