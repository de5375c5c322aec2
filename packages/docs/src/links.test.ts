import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { site } from './site.ts'

const pages = globSync('**/*.html', { cwd: fileURLToPath(site) }).sort()
const read = (page: string) => readFileSync(new URL(page, site), 'utf8')

/** What a page leads to or loads: the values of its links, without entities. */
const linksOf = (html: string) =>
  [...withoutScripts(html).matchAll(/\s(?:href|src|data-bundle)="([^"]*)"/g)].map(([, link = '']) =>
    readAttribute(link),
  )

const readAttribute = (attribute: string) => attribute.replaceAll('&amp;', '&')

const withoutScripts = (html: string) => html.replaceAll(/(<script[^>]*>).*?<\/script>/gs, '$1')

const isWithin = (link: string) => !/^[a-z][a-z\d+.-]*:/i.test(link)

function problemOf(page: string, link: string): string | undefined {
  if (link.startsWith('/')) return `${link} leaves the folder of the site`
  const { pathname, hash } = new URL(link, new URL(page, site))
  const target = new URL(pathname.endsWith('/') ? `${pathname}index.html` : pathname, site)
  if (!target.href.startsWith(site.href) || !existsSync(target)) return `${link} leads nowhere`
  if (hash.length < 2) return undefined
  const id = decodeURIComponent(hash.slice(1))
  const ids = new Set(
    [...readFileSync(target, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, value = '']) =>
      readAttribute(value),
    ),
  )
  return ids.has(id) ? undefined : `${link} leads to no place of the page`
}

test.each(pages)('every link and anchor of %s leads somewhere within the site', (page) => {
  const links = [...new Set(linksOf(read(page)).filter(isWithin))]
  expect(links).not.toEqual([])
  expect(links.map((link) => problemOf(page, link)).filter(Boolean)).toEqual([])
})

test('nothing but pages is linked outside, and nothing is loaded from there', () => {
  const outside = pages.flatMap((page) =>
    [...read(page).matchAll(/<(?:link|script|img|iframe)\s[^>]*(?:src|href)="([a-z]+:[^"]*)"/g)]
      .map(([, address]) => `${page}: ${address}`)
      .filter((found) => !found.includes(': data:')),
  )
  expect(outside).toEqual([])
})
