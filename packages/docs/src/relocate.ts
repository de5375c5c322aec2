import { BASE } from './base.ts'

/**
 * Makes the addresses within a built page relative to it, so that its site works in any folder of any server.
 *
 * @param path path of the page within the site, such as `en/errors/index.html`
 * @throws when the site's base is left in the page, in a place where it is not the beginning of an attribute.
 */
export function relocatePage(path: string, html: string): string {
  const root = '../'.repeat(path.split('/').length - 1) || './'
  const relocated = html.replaceAll(new RegExp(`(=["'])${BASE}`, 'g'), `$1${root}`)
  expectRelocated(path, relocated)
  return relocated
}

/**
 * Checks that a file which no page's address applies to, such as a script, does not contain the site's base.
 *
 * @throws when it does, with the place.
 */
export function expectRelocated(path: string, text: string): void {
  const index = text.indexOf(BASE)
  if (index === -1) return
  throw new Error(
    `${path} would only work at ${BASE}: it contains "${text.slice(Math.max(0, index - 40), index + 60)}". ` +
      'Let it take its address from the page or from import.meta.url.',
  )
}
