import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { remembered } from './remembered.ts'

/** A folder, and a maker that counts its calls. */
function start() {
  const path = mkdtempSync(join(tmpdir(), 'casebook-remembered-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  const folder = pathToFileURL(`${path}/cache/`)
  let calls = 0
  const make = async () => ({ calls: ++calls })
  return { folder, file: new URL('page.json', folder), make }
}

test('the same sources are made once, others anew', async () => {
  const { folder, make } = start()
  expect(await remembered(folder, 'page', { text: 'a' }, make)).toEqual({ calls: 1 })
  expect(await remembered(folder, 'page', { text: 'a' }, make)).toEqual({ calls: 1 })
  expect(await remembered(folder, 'page', { text: 'b' }, make)).toEqual({ calls: 2 })
  expect(await remembered(folder, 'page', { text: 'a' }, make)).toEqual({ calls: 3 })
})

test('each name has a memory of its own', async () => {
  const { folder, make } = start()
  expect(await remembered(folder, 'a', {}, make)).toEqual({ calls: 1 })
  expect(await remembered(folder, 'b', {}, make)).toEqual({ calls: 2 })
  expect(await remembered(folder, 'a', {}, make)).toEqual({ calls: 1 })
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json'])
})

test('a broken memory is made anew', async () => {
  const { folder, file, make } = start()
  await remembered(folder, 'page', {}, make)
  writeFileSync(file, '{"hash":')
  expect(await remembered(folder, 'page', {}, make)).toEqual({ calls: 2 })
  expect(await remembered(folder, 'page', {}, make)).toEqual({ calls: 2 })
})

test('what fails is not remembered', async () => {
  const { folder, make } = start()
  const fail = () => Promise.reject(new Error('no'))
  await expect(remembered(folder, 'page', {}, fail)).rejects.toThrow('no')
  expect(await remembered(folder, 'page', {}, make)).toEqual({ calls: 1 })
})
