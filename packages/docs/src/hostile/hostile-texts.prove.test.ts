import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listOperations } from '@casebook/openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { elementsIn, textIn } from '../elements-in.ts'
import { languages } from '../languages.ts'
import { operationRoute } from '../reference-route.ts'
import { operationRecord } from '../search/operation-record.ts'
import { readPolicies } from '../site.ts'
import { nodesIn, parseMarkdown } from '../texts/parse-markdown.ts'
import { plainText } from '../texts/plain-text.ts'
import { buildHostileSite, type HostileSite } from './build-hostile-site.ts'
import { findMarks } from './find-marks.ts'

let site: HostileSite
beforeAll(async () => {
  site = await buildHostileSite()
})
afterAll(() => site?.remove())

const read = (file: string) => readFileSync(new URL(file, site.folder), 'utf8')
const list = (pattern: string) => globSync(pattern, { cwd: fileURLToPath(site.folder) }).sort()

/** The text of each element of a page with this name. */
function textsOf(html: string, name: string): string[] {
  return elementsIn(html)
    .filter(({ tagName }) => tagName === name)
    .map(textIn)
}

/** The path of each page of an operation with the summary of it. */
function operationPages(): [path: string, summary: string][] {
  return languages.flatMap((language) =>
    site.contracts[language].flatMap(({ name, document }) =>
      listOperations(document).map((operation): [string, string] => [
        `${language}/${name}${operationRoute(document, operation)}/`,
        operation.summary,
      ]),
    ),
  )
}

test('no text of a contract becomes an element, an attribute or a script of a page', () => {
  const pages = list('**/*.html')
  const marks = pages.flatMap((page) => findMarks(read(page)).map((mark) => `${page}: ${mark}`))
  expect(marks).toEqual([])
  expect(pages.filter((page) => read(page).includes('x-pwn')).length).toBeGreaterThan(20)
})

test('the policies allow what those of any other contracts allow', () => {
  const usual = readPolicies()
  const hostile = readPolicies(site.folder)
  for (const page of ['/', '/en/a/b/c/try/']) expect(hostile(page)).toBe(usual(page))
})

test('the title, the heading and the menu of each page name a call as the contract does', () => {
  for (const [path, summary] of operationPages()) {
    const html = read(`${path}index.html`)
    expect(textsOf(html, 'title')).toEqual([`${summary} | Casebook`])
    expect(textsOf(html, 'h1')).toEqual([summary])
    expect(textsOf(html, 'a'), path).toContain(summary)
  }
})

test('pages about several calls name them, and the APIs, as the contracts do', () => {
  for (const language of languages) {
    for (const { document } of site.contracts[language]) {
      const calls = listOperations(document).map(({ summary }) => summary)
      const home = read(`${language}/index.html`)
      expect(textsOf(home, 'h3')).toContain(document.info.title)
      expect(textsOf(home, 'a')).toEqual(expect.arrayContaining(calls))
      for (const page of ['errors', 'field-notes', 'changelog']) {
        const html = read(`${language}/${page}/index.html`)
        expect(textsOf(html, 'h2')).toContain(document.info.title)
        expect(textsOf(html, 'a')).toEqual(expect.arrayContaining(calls))
      }
    }
  }
})

test('in Markdown every text is text too', () => {
  const files = list('**/*.{md,txt}').filter((file) => !file.startsWith('content-security'))
  const tags = files.flatMap((file) =>
    (['site', 'others'] as const).flatMap((reader) =>
      nodesIn(parseMarkdown(read(file), reader)).flatMap((node) => {
        if (node.type === 'html' && !/^(<br>|<a id="[\w-]+">|<\/a>)$/.test(node.value)) {
          return [`${file}: ${node.value}`]
        }
        const url = node.type === 'link' || node.type === 'definition' ? node.url : ''
        return node.type === 'image' || /^(?!https?:|mailto:)\w+:/.test(url)
          ? [`${file}: ${node.type} ${url}`]
          : []
      }),
    ),
  )
  expect(tags).toEqual([])
  for (const [path, summary] of operationPages()) {
    const [title = ''] = read(`${path}index.html.md`).split('\n')
    expect(plainText(title)).toBe(summary)
  }
})

test('the search knows texts, and no markup', () => {
  for (const contract of site.contracts.en) {
    for (const operation of listOperations(contract.document)) {
      const record = operationRecord(contract, operation, 'en')
      expect(findMarks(record)).toEqual([])
      expect(textsOf(record, 'h1')).toEqual([operation.summary])
    }
  }
})
