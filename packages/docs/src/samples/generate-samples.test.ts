import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listOperations, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { codeSamples, samplesFolder } from './code-samples.ts'
import { generateSamples } from './generate-samples.ts'
import { sampleRequest } from './sample-request.ts'

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
        codeSamples(name, operationId).map(({ lang, label, check }) => [lang, label, check]),
      ).toEqual([
        ['bash', 'curl', 'run'],
        ['typescript', 'TypeScript', 'run'],
        ['javascript', 'JavaScript', 'run'],
        ['python', 'Python', 'run'],
        ['php', 'PHP', 'run'],
        ['csharp', 'C#', 'parsed'],
        ['go', 'Go', 'parsed'],
        ['bsl', '1C', 'none'],
      ])
    }
  }
})

test('a sample says how it is run, and in the language of the reader what was not tested', () => {
  const comments = (language: 'en' | 'ru') =>
    codeSamples('r7-crm', 'closeCase', language).map(({ label, source }) => [
      label,
      ...source.split('\n').filter((line) => /^(?:#|\/\/) /.test(line)),
    ])
  const usage = 'R7_URL=… R7_TOKEN=…'
  const run = [
    ['curl'],
    ['TypeScript', `// ${usage} node sample.ts`],
    ['JavaScript', `// ${usage} node sample.js`],
    ['Python', `# ${usage} python3 sample.py`],
    ['PHP', `// ${usage} php sample.php`],
  ]
  const parsed = ['// Not run by our tests:', '// only its syntax is checked.']
  expect(comments('en')).toEqual([
    ...run,
    ['C#', ...parsed, `// ${usage} dotnet run sample.cs`],
    ['Go', ...parsed, `// ${usage} go run sample.go`],
    ['1C', '// Not checked by our tests.'],
  ])
  const parsedRussian = ['// Нашими тестами не запускается:', '// проверен только синтаксис.']
  expect(comments('ru')).toEqual([
    ...run,
    ['C#', ...parsedRussian, `// ${usage} dotnet run sample.cs`],
    ['Go', ...parsedRussian, `// ${usage} go run sample.go`],
    ['1С', '// Нашими тестами не проверяется.'],
  ])
})

test('a sample takes each variable that it names, and every secret, from the environment', () => {
  for (const { name, document } of readContracts()) {
    for (const operation of listOperations(document)) {
      const { server, secrets } = sampleRequest(name, document, operation)
      for (const { label, lang, source } of codeSamples(name, operation.operationId)) {
        const code = source.replace(/^.*=….*\n/m, '')
        // 1C cannot read the environment: there they are parameters.
        const wanted = lang === 'bsl' ? [] : [server, ...secrets].map(({ variable }) => variable)
        expect(code.match(/\b[A-Z\d]+_[A-Z\d_]+\b/g) ?? [], label).toEqual(
          expect.arrayContaining(wanted),
        )
      }
    }
  }
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
