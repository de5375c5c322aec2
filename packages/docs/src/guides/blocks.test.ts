import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Document, listOperations, readContracts, serverUrl } from '@casebook/openapi'
import ts from 'typescript'
import { expect, onTestFinished, test } from 'vitest'
import { languages } from '../languages.ts'
import { createProject } from './create-project.ts'
import { readBlocks } from './read-blocks.ts'
import { readGuides } from './read-guides.ts'

const guides = languages.flatMap(readGuides)
const blocks = guides.flatMap(({ file, text }) =>
  readBlocks(file, text).map((block) => ({ file, ...block })),
)
const unrun = blocks.filter(({ noRun }) => noRun)

test('these are the only blocks that are not run, and why', () => {
  const reasons = unrun.map(({ file, noRun }) => `${file}: ${noRun}`)
  expect(reasons).toEqual(
    languages.flatMap((language) => [
      `${language}/authentication.md: needs a tenant of eGain`,
      `${language}/quick-start.md: installs and builds all of Casebook`,
    ]),
  )
})

test('a shell can read the commands that are not run', () => {
  for (const { language, text, file } of unrun) {
    expect(language, file).toBe('bash')
    execFileSync('bash', ['-n'], { input: text })
  }
})

test('guides name the package manager that the repository has', () => {
  const manifest = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')
  const named = guides.flatMap(({ text }) => text.match(/pnpm@[\d.]+\d/g) ?? [])
  expect([...new Set(named)]).toEqual([JSON.parse(manifest).packageManager])
})

test('code in TypeScript passes the strict checks of the compiler', () => {
  const project = createProject()
  onTestFinished(project.remove)
  const files = new Map(
    blocks
      .filter(({ language }) => language === 'ts')
      .map(({ file, line, text }) => [
        project.write(`${file.replace('/', '-')}-${line}.mts`, text),
        `${file}:${line}`,
      ]),
  )
  const base = fileURLToPath(new URL('../../../../tsconfig.base.json', import.meta.url))
  const { config } = ts.readConfigFile(base, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project.folder)
  const typeRoots = [fileURLToPath(new URL('../../node_modules/@types', import.meta.url))]
  const program = ts.createProgram([...files.keys()], { ...options, typeRoots, types: ['node'] })
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${files.get(file?.fileName ?? '') ?? relative(project.folder, file?.fileName ?? '')}: ` +
        ts.flattenDiagnosticMessageText(messageText, ' '),
    )
  expect(problems).toEqual([])
  expect(files.size).toBeGreaterThan(10)
})

test('the addresses and scopes for signing in are those of the contracts, and all of them', () => {
  const documents = readContracts().map(({ document }) => document)
  const known = [...new Set(documents.flatMap(signInOf))]
  const servers = documents.map((document) => serverUrl(document).href.replace(/\/$/, ''))
  const hosts = known.map((address) => new URL(address).host)
  for (const language of languages) {
    const named = readGuides(language).flatMap(({ text }) =>
      (text.replaceAll(/\$(\w+)/g, '{$1}').match(/https:\/\/[\w./{}-]+[\w}]/g) ?? []).filter(
        (address) => hosts.includes(new URL(address).host),
      ),
    )
    expect(named).toEqual(expect.arrayContaining(known))
    expect(named.filter((each) => !known.includes(each) && !servers.includes(each))).toEqual([])
  }
})

/** The addresses of OAuth, and the scopes that calls want. */
function signInOf(document: Document): string[] {
  return listOperations(document)
    .flatMap(({ security }) => security.flatMap((each) => Object.entries(each)))
    .flatMap(([name, scopes]) => {
      const scheme = document.components?.securitySchemes?.[name]
      const flows = scheme && 'flows' in scheme ? Object.values(scheme.flows) : []
      const addresses = flows.flatMap((flow) => [
        'tokenUrl' in flow ? flow.tokenUrl : undefined,
        'authorizationUrl' in flow ? flow.authorizationUrl : undefined,
      ])
      return [...scopes, ...addresses].filter((address) => address !== undefined)
    })
}

test('the codes of errors that guides name are in the contracts', () => {
  const contracts = JSON.stringify(readContracts())
  const codes = guides.flatMap(({ text }) => text.match(/\b[45]\d\d-\d{3,}\b/g) ?? [])
  expect(codes.length).toBeGreaterThan(5)
  expect(codes.filter((code) => !contracts.includes(code))).toEqual([])
})
