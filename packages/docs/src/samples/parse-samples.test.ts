import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listOperations, readContracts } from '@casebook/openapi'
import { format } from '@wasm-fmt/gofmt'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { samplesFolder } from './code-samples.ts'
import { type Grammar, hasSyntaxError } from './has-syntax-error.ts'

const folders = readContracts().flatMap(({ name, document }) =>
  listOperations(document).map(({ operationId }) => `${name}/${operationId}/`),
)

for (const [label, file, grammar] of [
  ['C#', 'sample.cs', 'c-sharp'],
  ['Go', 'sample.go', 'go'],
] as const) {
  const texts = folders.map((folder) => read(folder + file))

  test(`samples in ${label} have no mistake of syntax`, async () => {
    expect(await brokenOnes(grammar, texts)).toEqual([])
  })

  test(`a sample in ${label} that lacks a bracket would be found`, async () => {
    const damaged = texts.map((text) => text.replace(/\)(?=[^)]*$)/, ''))
    expect(await brokenOnes(grammar, damaged)).toEqual(damaged)
  })
}

test('samples in Go are formatted as gofmt does it', () => {
  for (const folder of folders) {
    const text = read(`${folder}sample.go`)
    expect(format(text), folder).toBe(text)
  }
})

test('samples in TypeScript pass the strict checks of the compiler', () => {
  const files = folders.map((folder) => fileURLToPath(new URL(`${folder}sample.ts`, samplesFolder)))
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
    typeRoots: [fileURLToPath(new URL('../../node_modules/@types', import.meta.url))],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    erasableSyntaxOnly: true,
    skipLibCheck: true,
    noEmit: true,
  })
  const texts = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(texts).toEqual([])
  expect(files.every((file) => program.getSourceFile(file))).toBe(true)
})

async function brokenOnes(grammar: Grammar, texts: string[]): Promise<string[]> {
  const broken = await Promise.all(texts.map((text) => hasSyntaxError(grammar, text)))
  return texts.filter((_, index) => broken[index])
}

function read(path: string): string {
  return readFileSync(new URL(path, samplesFolder), 'utf8')
}
