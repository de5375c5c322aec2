import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packClient } from '../../client/src/packaging/pack-client.ts'
import { installConsumer } from './consumers/install-consumer.ts'
import { runProgram } from './consumers/run-program.ts'
import { toolchainsOf } from './consumers/toolchains.ts'

/** How a program tells TypeScript where modules are, and whether its own may be CommonJS. */
const resolutions: Record<string, object> = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

/** What programs ask of the compiler: all that is strict, with the types of a page; and those of Node alone. */
const habits: Record<string, object> = {
  'every strict option': {
    lib: ['es2022', 'dom'],
    types: [],
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    noPropertyAccessFromIndexSignature: true,
  },
  'the types of Node': { lib: ['es2022'], types: ['node'] },
}

const compilers = toolchainsOf('typescript')
const matrix = compilers.flatMap(({ version, bin }) =>
  Object.keys(resolutions).flatMap((resolution) =>
    Object.keys(habits).map((habit) => ({ version, bin, resolution, habit })),
  ),
)
/** TypeScript 7 has done away with the resolution that knows no `exports`. */
const old = compilers.filter(({ version }) => Number.parseInt(version, 10) < 7)

let folder: string
let consumer: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-matrix-'))
  consumer = await installConsumer('typescript', await packClient(folder), join(folder, 'consumer'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(matrix)(
  'TypeScript $version compiles a program with $resolution and $habit',
  async ({ version, bin, resolution, habit }) => {
    const options = { ...resolutions[resolution], ...habits[habit] }
    expect(await compile(bin, `${version} ${resolution} ${habit}`, options)).toBe('')
  },
)

test.each(old)(
  'TypeScript $version compiles CommonJS that finds modules as Node 10 did',
  async ({ version, bin }) => {
    const options = {
      module: 'commonjs',
      moduleResolution: 'node10',
      lib: ['es2022'],
      types: ['node'],
      ...(version.startsWith('6') && { ignoreDeprecations: '6.0' }),
    }
    expect(await compile(bin, `${version} node10`, options)).toBe('')
  },
)

/** What the compiler says of the program, which does not look away from the types of libraries. */
function compile(bin: string, name: string, compilerOptions: object): Promise<string> {
  const project = `tsconfig.${name.replaceAll(' ', '-')}.json`
  const { module, types } = compilerOptions as { module: string; types: string[] }
  const config = {
    compilerOptions: {
      target: 'es2022',
      strict: true,
      skipLibCheck: false,
      // Programs that export what the client makes must be able to write its types down.
      declaration: true,
      emitDeclarationOnly: true,
      outDir: `dist/${project}`,
      ...compilerOptions,
    },
    // Those that say themselves what kind of module they are, where there are two kinds.
    include: module.startsWith('node') ? ['*.ts', '*.cts'] : ['*.ts'],
    // What is run on Node knows its `process`.
    exclude: module === 'commonjs' || types.length === 0 ? ['main.ts', 'main.cts'] : [],
  }
  writeFileSync(join(consumer, project), JSON.stringify(config))
  return runProgram(bin, ['-p', project], consumer)
}
