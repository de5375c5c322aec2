import { BASE } from './base.ts'
import { type Language, languages } from './languages.ts'

const ADDRESS = new RegExp(`^${BASE}(?:${languages.join('|')})/`)

/**
 * The address of the same page in another language.
 *
 * @param pathname path of a page as Astro builds it, such as `/__base__/en/errors/`
 * @throws when the path is not below a language.
 */
export function pageIn(language: Language, pathname: string): string {
  if (!ADDRESS.test(pathname))
    throw new Error(`${pathname} is not the address of a page in a language.`)
  return pathname.replace(ADDRESS, `${BASE}${language}/`)
}
