import { fileURLToPath } from 'node:url'
import { type Contract, listOperations } from '@casebook/openapi'
import { close, createIndex } from 'pagefind'
import type { Language } from '../languages.ts'
import { operationRoute } from '../reference-route.ts'
import { operationRecord } from './operation-record.ts'

/**
 * Writes the index of the search into `pagefind/` of a built site: of its guides, and of every operation.
 *
 * @param site URL of the folder of the site, ending in a slash; its pages must have their final addresses
 * @throws when Pagefind cannot read a page or write the index.
 */
export async function indexSite(site: URL, contracts: Record<Language, Contract[]>): Promise<void> {
  // The hidden titles of code blocks are for those who hear the page.
  const { index, errors } = await createIndex({ excludeSelectors: ['.sr-only'] })
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(', ')}`)
  try {
    expectNone((await index.addDirectory({ path: fileURLToPath(site) })).errors)
    for (const language of Object.keys(contracts) as Language[]) {
      for (const contract of contracts[language]) {
        for (const operation of listOperations(contract.document)) {
          const url = `/${language}/${contract.name}${operationRoute(contract.document, operation)}/`
          const content = operationRecord(contract, operation, language)
          expectNone((await index.addHTMLFile({ url, content })).errors)
        }
      }
    }
    const outputPath = fileURLToPath(new URL('pagefind/', site))
    expectNone((await index.writeFiles({ outputPath })).errors)
  } finally {
    await close()
  }
}

function expectNone(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join(', ')}`)
}
