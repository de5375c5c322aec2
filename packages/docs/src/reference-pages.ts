import { readdirSync, readFileSync } from 'node:fs'
import type { Contract } from '@casebook/openapi'
import { type Language, languages } from './languages.ts'
import { type ReferencePage, renderReferences } from './redoc/render-references.ts'
import { shownDocument } from './redoc/shown-document.ts'
import { remembered } from './remembered.ts'

/** How a reference fits into the site, within its pages: a file would keep the first of them waiting. */
const look = readFileSync(new URL('reference-page.css', import.meta.url), 'utf8')

/** A page of a reference, with its place in the site. */
export interface PlacedReferencePage extends ReferencePage {
  language: Language
  api: string
  description: string
}

/**
 * Renders the pages of all references in all languages, but for those whose contract and code are as they were the
 * last time.
 *
 * @param cache URL of the folder to remember them below, ending in a slash
 */
export async function referencePages(
  contracts: Record<Language, Contract[]>,
  cache: URL,
): Promise<PlacedReferencePage[]> {
  const code = readCode()
  const folder = new URL('references/', cache)
  const pages: PlacedReferencePage[] = []
  for (const language of languages) {
    for (const contract of contracts[language]) {
      const { title, summary = title } = contract.document.info
      const sources = [code, shownDocument(contract, language)]
      const render = () => renderReferences(contract, language)
      const rendered = await remembered(folder, `${contract.name}.${language}`, sources, render)
      for (const page of rendered) {
        const description = page.route === '' ? summary : `${page.title}: ${title}`
        const head = `${page.head}<style>${look}</style>`
        pages.push({ ...page, head, language, api: contract.name, description })
      }
    }
  }
  return pages
}

/** All that decides how a contract is rendered: what is in this folder, and which Redoc is installed. */
function readCode(): string[] {
  const lockfile = new URL('../../../pnpm-lock.yaml', import.meta.url)
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(?:[jt]s|css|hbs|json)$/.test(file))
    .map((file) => new URL(file, import.meta.url))
  return [...files, lockfile].map((file) => readFileSync(file, 'utf8'))
}
