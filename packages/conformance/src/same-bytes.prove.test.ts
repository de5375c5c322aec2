import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './consumers/run-program.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

let folder: string
let copy: string
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'casebook-elsewhere-')))
  copy = join(folder, 'in/a/deeper/folder')
  const sources = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = (await runProgram('git', sources, root)).split('\0').filter(Boolean)
  for (const file of files.filter((each) => existsSync(join(root, each)))) {
    await cp(join(root, file), join(copy, file))
  }
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const pnpm = (...words: string[]) => runProgram('npx', ['--yes', packageManager, ...words], copy)
  await pnpm('install', '--frozen-lockfile', '--prefer-offline')
  await pnpm('build')
}, 1_200_000)
afterAll(() => rm(folder, { recursive: true }))

test.each(['openapi', 'packages/client', 'packages/mock', 'packages/docs'])(
  'built in another folder, %s is the same to the byte',
  async (name) => {
    const here = await digests(join(root, name, 'dist'))
    expect(Object.keys(here).length).toBeGreaterThan(3)
    expect(await digests(join(copy, name, 'dist'))).toEqual(here)
  },
)

/** The SHA-256 of each file below a folder, by its path. */
async function digests(dist: string): Promise<Record<string, string>> {
  const files = globSync('**', { cwd: dist, withFileTypes: true }).filter((each) => each.isFile())
  const entries = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    const digest = createHash('sha256').update(await readFile(path))
    return [relative(dist, path), digest.digest('hex')]
  })
  return Object.fromEntries(await Promise.all(entries))
}
