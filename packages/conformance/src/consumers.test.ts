import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mock, startMock } from '@casebook/mock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proves } from '../../../scripts/proves.ts'
import { packClient } from '../../client/src/packaging/pack-client.ts'
import { installConsumer } from './consumers/install-consumer.ts'
import { runPage } from './consumers/run-page.ts'
import { runProgram } from './consumers/run-program.ts'
import { runWorker } from './consumers/run-worker.ts'
import { toolchainsOf } from './consumers/toolchains.ts'

const nodes = toolchainsOf('node')
/** Of those that the README promises the two kinds; typescript-matrix.prove.test.ts has the others. */
const compilers = toolchainsOf('typescript').filter(({ version }) => /^(5\.9|7)/.test(version))
/** The last, which is ten times as fast, stands for all, but in a proof. */
const asked = proves ? toolchainsOf('typescript') : compilers.slice(-1)

/** What every consumer prints when all went as it should. */
const done = {
  closed: true,
  unknown: 404,
  retried: 2,
  late: 'TimeoutError',
  byPath: true,
  egain: 204,
}

let folder: string
let mock: Mock
let javascript: string
let typescript: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-consumers-'))
  mock = await startMock({ state: true })
  const tarball = await packClient(folder)
  javascript = await installConsumer('javascript', tarball, join(folder, 'javascript'))
  typescript = await installConsumer('typescript', tarball, join(folder, 'typescript'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await mock.close()
})

test('installing the client installs nothing else', () => {
  const lock = readFileSync(join(javascript, 'node_modules/.package-lock.json'), 'utf8')
  expect(Object.keys(JSON.parse(lock).packages)).toEqual(['node_modules/@casebook/client'])
})

test.each(nodes)('ES modules run on Node $version', async ({ bin }) => {
  expect(await runNode(bin, 'node.js', javascript)).toEqual(done)
})

test.each(nodes)('CommonJS runs on Node $version', async ({ bin }) => {
  expect(await runNode(bin, 'node.cjs', javascript)).toEqual(done)
})

test('a page runs in a browser whose policy allows its own scripts and calls of the API alone', async () => {
  expect(JSON.parse(await runPage(javascript, mock.url))).toEqual(done)
})

test('a worker runs in an edge runtime that has nothing of Node', async () => {
  expect(JSON.parse(await runWorker(javascript, mock.url))).toEqual(done)
})

test.each(asked)('TypeScript $version sees the types in plain JavaScript', async ({ bin }) => {
  expect(await runProgram(bin, [], javascript)).toBe('')
})

test.each(compilers)(
  'TypeScript $version compiles both kinds of modules for Node with their declarations, and they run',
  async ({ version, bin }) => {
    const outDir = `dist/${version}`
    expect(await runProgram(bin, ['--outDir', outDir], typescript)).toBe('')
    expect(await runNode(process.execPath, `${outDir}/main.js`, typescript)).toEqual(done)
    expect(await runNode(process.execPath, `${outDir}/main.cjs`, typescript)).toEqual(done)
  },
)

test.each(asked)(
  'TypeScript $version compiles both kinds of modules for a bundler',
  async ({ bin }) => {
    expect(await runProgram(bin, ['-p', 'tsconfig.bundler.json'], typescript)).toBe('')
  },
)

const libraries = ['tsconfig.json', 'tsconfig.dom.json']
test.each(asked.flatMap((each) => libraries.map((config) => ({ ...each, config }))))(
  'TypeScript $version compiles what sends calls through a proxy: $config',
  async ({ bin, config }) => {
    expect(await runProgram(bin, ['-p', `proxy/${config}`], typescript)).toBe('')
  },
)

test('programs export what every function of the client makes', async () => {
  const text = readFileSync(join(typescript, 'declarations.ts'), 'utf8')
  const manifest = readFileSync(
    join(typescript, 'node_modules/@casebook/client/package.json'),
    'utf8',
  )
  const subpaths = Object.keys(JSON.parse(manifest).exports)
  const modules = await Promise.all(
    subpaths.map((subpath) => import(/* @vite-ignore */ `@casebook/client/${subpath.slice(2)}`)),
  )
  const functions = modules
    .flatMap((module) => Object.entries(module))
    .filter(([, value]) => typeof value === 'function' && !/^class\b/.test(`${value}`))
    .map(([name]) => name)
  expect(functions.length).toBeGreaterThan(0)
  expect(functions.filter((name) => !text.includes(`${name}(`))).toEqual([])
})

async function runNode(bin: string, program: string, project: string): Promise<unknown> {
  return JSON.parse(await runProgram(bin, [program, mock.url], project))
}
