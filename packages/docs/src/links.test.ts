import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { linkProblem, readAttribute } from './link-problem.ts'
import { site } from './site.ts'

const read = (file: string) => readFileSync(new URL(file, site), 'utf8')
const list = (pattern: string) => globSync(pattern, { cwd: fileURLToPath(site) }).sort()
const pages = list('**/*.html')
const twins = list('**/{*.md,llms.txt}').filter((file) => read(file).includes(']('))

/** What a page leads to or loads: the values of its links, without entities. */
const linksOf = (html: string) =>
  [...withoutScripts(html).matchAll(/\s(?:href|src|data-bundle)="([^"]*)"/g)].map(([, link = '']) =>
    readAttribute(link),
  )

const withoutScripts = (html: string) => html.replaceAll(/(<script[^>]*>).*?<\/script>/gs, '$1')

const isWithin = (link: string) => !/^[a-z][a-z\d+.-]*:/i.test(link)

test.each(pages)('every link and anchor of %s leads somewhere within the site', (page) => {
  const links = [...new Set(linksOf(read(page)).filter(isWithin))]
  expect(links).not.toEqual([])
  expect(links.map((link) => linkProblem(page, link)).filter(Boolean)).toEqual([])
})

test.each(twins)('every link and anchor of %s leads somewhere within the site', (twin) => {
  const text = read(twin)
    .replaceAll(/^( *```).*?^\1/gms, '')
    .replaceAll(/`[^`\n]*`/g, '')
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  expect(links).not.toEqual([])
  const problems = [...new Set(links.filter(isWithin))].map((link) => linkProblem(twin, link))
  expect(problems.filter(Boolean)).toEqual([])
})

test('nothing but pages is linked outside, and nothing is loaded from there', () => {
  const outside = pages.flatMap((page) =>
    [...read(page).matchAll(/<(?:link|script|img|iframe)\s[^>]*(?:src|href)="([a-z]+:[^"]*)"/g)]
      .map(([, address]) => `${page}: ${address}`)
      .filter((found) => !found.includes(': data:')),
  )
  expect(outside).toEqual([])
})
