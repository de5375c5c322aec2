import { type Contract, serverUrl } from '@casebook/openapi'
import type { Language } from '../generated-pages/index.ts'

/** Where the catalog lies within the site (RFC 9727). */
export const API_CATALOG = '.well-known/api-catalog'

/** The media type with which the catalog is to be served. */
export const API_CATALOG_TYPE =
  'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'

/**
 * The catalog of the APIs (RFC 9727), a set of links (RFC 9264): for each API, at its documented server, the contracts
 * and the references in both languages. The addresses are relative to the catalog, so that the site may lie anywhere.
 */
export function apiCatalog(contracts: Record<Language, Contract[]>): object {
  return {
    linkset: contracts.en.map(({ name, document }) => {
      const languages = Object.entries(contracts).flatMap(([language, list]) => {
        const same = list.find((contract) => contract.name === name)
        return same ? [{ language, title: same.document.info.title }] : []
      })
      return {
        anchor: serverUrl(document).href,
        'service-desc': languages.flatMap(({ language, title }) => {
          const file = `../openapi/${name}${language === 'en' ? '' : `.${language}`}`
          return [
            {
              href: `${file}.json`,
              type: 'application/vnd.oai.openapi+json',
              title,
              hreflang: [language],
            },
            {
              href: `${file}.yaml`,
              type: 'application/vnd.oai.openapi',
              title,
              hreflang: [language],
            },
          ]
        }),
        'service-doc': languages.map(({ language, title }) => ({
          href: `../${language}/${name}/`,
          type: 'text/html',
          title,
          hreflang: [language],
        })),
      }
    }),
  }
}
