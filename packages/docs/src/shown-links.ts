import type { Page } from 'playwright-core'
import { linkProblem } from './link-problem.ts'

/**
 * What is wrong with the links of a page as its scripts have made it.
 *
 * @param path the page's path within the site, such as `en/errors/`
 */
export async function shownLinkProblems(page: Page, path: string): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname: written, hash }) => {
        // Redoc leaves the slash to the server.
        const pathname = /\/$|\.\w+$/.test(written) ? written : `${written}/`
        const isHere = pathname === location.pathname
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
    .map(
      ({ pathname, hash }) => `${'../'.repeat(depth(path))}${pathname.slice(root.length)}${hash}`,
    )
    .map((link) => linkProblem(`${path}index.html`, link || './'))
  return [...new Set(problems.filter((problem) => problem !== undefined))]
}

const depth = (path: string) => path.split('/').length - 1
