import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { checkTypes } from './check-types.ts'
import { createProject } from './create-project.ts'
import { extractModules } from './extract-modules.ts'
import { judgeRun } from './judge-run.ts'
import { type Redirect, runModule } from './run-module.ts'

/** A project of a README that has one snippet, whose first line is line 3. */
function projectOf(...lines: string[]) {
  const markdown = ['# Title', '```ts', ...lines, '```'].join('\n')
  const [module] = extractModules('README.md', markdown)
  if (!module) throw new Error('There is no snippet.')
  const project = createProject([module])
  onTestFinished(project.remove)
  return { project, module, file: project.files.get(module) ?? '' }
}

async function judge(lines: string[], redirects: Redirect[] = []) {
  const { module, file } = projectOf(...lines)
  return judgeRun(module, await runModule(file, redirects, { NAME: 'Ann' }))
}

test('comments that say what is printed are right', async () => {
  const verdict = await judge([
    'type Named = { name: string | undefined }',
    'const ann: Named = { name: process.env.NAME }',
    'console.log(ann.name, [1]) // Ann [ 1 ]',
    'for (const n of [1, 2]) console.log("line", n)',
    '// line 1',
    '// line 2',
    "if (!ann) console.error('never')",
  ])
  expect(verdict).toEqual([])
})

test('a wrong comment, one that is not reached, and what is printed without one, are wrong', async () => {
  const verdict = await judge([
    'console.log(1 + 1) // 3',
    'if (process.env.NONE) console.log(1) // 1',
    "console.error('oh')",
    'process.nextTick(console.log, 4)',
    'console.log(5)',
    '',
    '// A comment of its own.',
  ])
  expect(verdict).toEqual([
    'README.md:3: prints "2", but its comment says "3".',
    'README.md:4: prints nothing, but its comment says "1".',
    'README.md:5: prints "oh", but its comment says nothing.',
    'README.md:7: prints "5", but its comment says nothing.',
    'README.md:3: prints "4" unasked.',
  ])
})

test('a request goes to the server that takes the place of its host, with headers for it', async () => {
  const server = createServer(({ url, headers }, response) => {
    response.end(`${url} ${headers.world} ${headers.own}`)
  })
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const verdict = await judge(
    [
      "const options = { headers: { own: 'mine' } }",
      "const answer = await fetch('https://a.example/one?two=3', options)",
      'console.log(await answer.text()) // /base/one?two=3 busy mine',
    ],
    [
      {
        from: 'https://a.example',
        to: `http://127.0.0.1:${port}/base`,
        headers: { world: 'busy', own: 'not mine' },
      },
    ],
  )
  expect(verdict).toEqual([])
})

test('a host that no server takes the place of cannot be reached', async () => {
  const [verdict] = await judge(["await fetch('https://b.example/')"])
  expect(verdict).toMatch(/^README\.md:3: ends with 1: .+ https:\/\/b\.example\/ to no server/s)
})

test('a failed test of node:test is a failure', async () => {
  const [verdict] = await judge([
    "import { test } from 'node:test'",
    "test('a sum', () => {",
    "  throw new Error('wrong sum')",
    '})',
  ])
  expect(verdict).toMatch(/^README\.md:3: ends with 1: .+wrong sum/s)
})

test('a snippet that waits for ever is a failure', async () => {
  const [verdict] = await judge(['await new Promise(() => {})'])
  expect(verdict).toMatch(/^README\.md:3: ends with 13: /)
})

test('a mistake in a type, and a name that nobody uses, do not compile', () => {
  const { project } = projectOf(
    "import { createR7CrmClient } from '@casebook/client/r7-crm'",
    "const crm = createR7CrmClient({ portal: 'yourportal.r7-office.ru' })",
    "await crm.closeCase({ caseid: '1234' })",
    'const unused = 1',
  )
  expect(checkTypes(project)).toEqual([
    "README.md:5: Type 'string' is not assignable to type 'number'.",
    "README.md:6: 'unused' is declared but its value is never read.",
  ])
})
