import { statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { linkProblem } from './link-problem.ts'
import { site } from './site.ts'

/**
 * What is wrong with the links of a page as its scripts have made it.
 *
 * @param path the page's path within the site, such as `en/errors/`
 */
export async function shownLinkProblems(page: Page, path: string): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname, hash }) => {
        const isHere = pathname.replace(/\/?$/, '/') === location.pathname
        const id = decodeURIComponent(hash.slice(1))
        return {
          pathname,
          hash,
          leads: isHere && (id === '' || document.getElementById(id) !== null),
        }
      }),
  )
  const root = new URL(page.url()).pathname.slice(0, -path.length || undefined)
  const problems = links
    .filter(({ leads }) => !leads)
    .map(({ pathname, hash }) => {
      const target = pathname.slice(root.length)
      return `${'../'.repeat(depth(path))}${isFile(target) ? target : target.replace(/\/?$/, '/')}${hash}`
    })
    .map((link) => linkProblem(`${path}index.html`, link || './'))
  return [...new Set(problems.filter((problem) => problem !== undefined))]
}

/** Redoc leaves the slash after a folder to the server. */
const isFile = (target: string) =>
  statSync(new URL(target, site), { throwIfNoEntry: false })?.isFile() ?? false

const depth = (path: string) => path.split('/').length - 1
