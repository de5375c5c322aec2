import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listOperations, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { codeSamples, samplesFolder } from './code-samples.ts'
import { generateSamples } from './generate-samples.ts'

test('samples/ holds what the contracts give, and nothing else', () => {
  const files = globSync('**/*.*', { cwd: fileURLToPath(samplesFolder) }).toSorted()
  const texts = files.map((file) => [file, readFileSync(new URL(file, samplesFolder), 'utf8')])
  expect(Object.fromEntries(texts), 'Run "pnpm generate".').toEqual(
    generateSamples(readContracts()),
  )
})

test('every operation has a sample in eight languages', () => {
  for (const { name, document } of readContracts()) {
    for (const { operationId } of listOperations(document)) {
      expect(
        codeSamples(name, operationId).map(({ lang, label, ran }) => [lang, label, ran]),
      ).toEqual([
        ['bash', 'curl', true],
        ['typescript', 'TypeScript', true],
        ['javascript', 'JavaScript', true],
        ['python', 'Python', true],
        ['php', 'PHP (not run)', false],
        ['csharp', 'C# (not run)', false],
        ['go', 'Go (not run)', false],
        ['bsl', '1C (not run)', false],
      ])
    }
  }
})

test('Russian readers are told in Russian what was not run', () => {
  const [{ name = '', document } = {}] = readContracts()
  const [operation] = document ? listOperations(document) : []
  const samples = codeSamples(name, operation?.operationId ?? '', 'ru')
  expect(samples.at(-1)?.label).toBe('1С (не запускался)')
})

test('an operation without samples is named, with what helps', () => {
  expect(() => codeSamples('r7-crm', 'openCase')).toThrow(
    'There is no sample r7-crm/openCase/sample.sh: run "pnpm generate".',
  )
})

test('no sample holds a secret of the examples', () => {
  for (const [file, text] of Object.entries(generateSamples(readContracts()))) {
    expect(text, file).not.toMatch(/correct-horse-battery|123456|Bearer token/)
  }
})
