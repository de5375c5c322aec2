import { existsSync, readFileSync } from 'node:fs'
import { site } from './site.ts'

/**
 * What is wrong with a link within the built site, or `undefined`.
 *
 * @param page file of the site in which it stands, such as `en/errors/index.html` or its twin in Markdown
 */
export function linkProblem(page: string, link: string): string | undefined {
  if (link.startsWith('/')) return `${link} leaves the folder of the site`
  // A twin has no anchors of its own: they are those of its page.
  const address = new URL(link, new URL(page.replace(/\.html\.md$/, '.html'), site))
  const { pathname, hash } = address
  const target = new URL(pathname.endsWith('/') ? `${pathname}index.html` : pathname, site)
  if (!target.href.startsWith(site.href) || !existsSync(target)) return `${link} leads nowhere`
  if (hash.length < 2) return undefined
  const id = decodeURIComponent(hash.slice(1))
  return idsOf(target).has(id) ? undefined : `${link} leads to no place of the page`
}

function idsOf(file: URL): Set<string> {
  const ids = readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)
  return new Set([...ids].map(([, id = '']) => readAttribute(id)))
}

/** The value of an attribute, without entities. */
export const readAttribute = (attribute: string) => attribute.replaceAll('&amp;', '&')
