import type { Contract } from '@casebook/openapi'
import { type Language, languages } from './languages.ts'
import { type ReferencePage, renderReferences } from './redoc/render-references.ts'

/** A page of a reference, with its place in the site. */
export interface PlacedReferencePage extends ReferencePage {
  language: Language
  api: string
  description: string
}

/** Renders the pages of all references in all languages. */
export async function referencePages(
  contracts: Record<Language, Contract[]>,
): Promise<PlacedReferencePage[]> {
  const pages: PlacedReferencePage[] = []
  for (const language of languages) {
    for (const contract of contracts[language]) {
      const { title, summary = title } = contract.document.info
      for (const page of await renderReferences(contract, language)) {
        const description = page.route === '' ? summary : `${page.title}: ${title}`
        pages.push({ ...page, language, api: contract.name, description })
      }
    }
  }
  return pages
}
