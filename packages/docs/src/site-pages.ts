import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listOperations, readContracts } from '@casebook/openapi'
import { languages } from './languages.ts'
import { readPages } from './read-pages.ts'
import { operationRoute } from './reference-route.ts'
import { site } from './site.ts'

const contracts = readContracts()

/** The paths of all pages of the built site, for tests: `''`, `en/errors/` and so on. */
export const sitePages = globSync('**/index.html', { cwd: fileURLToPath(site) })
  .map((file) => file.slice(0, -'index.html'.length))
  .sort()

/** Those of them that are guides, and the home pages. */
export const guidePages = languages.flatMap((language) =>
  readPages(language).map(({ slug }) => `${language}/${slug && `${slug}/`}`),
)

/** Those of them that show an operation. */
export const operationPages = languages.flatMap((language) =>
  contracts.flatMap(({ name, document }) =>
    listOperations(document).map(
      (operation) => `${language}/${name}${operationRoute(document, operation)}/`,
    ),
  ),
)

/** Whether a page, given by its path, shows a part of a contract. */
export function isOfContract(path: string): boolean {
  return contracts.some(({ name }) => path.split('/')[1] === name)
}
