import { readFileSync } from 'node:fs'
import type { Document } from '@casebook/openapi'
import { siteContracts } from '../site-contracts.ts'
import { browserScript } from './browser-script.ts'
import { type Language, readDictionary } from './dictionary.ts'
import { redocOptions } from './redoc-options.ts'
import { shownDocument } from './shown-document.ts'

/** The folder of the assets, in the root of the site. */
export const ASSETS = 'reference'

/** Stands for the address of a reference, which only the browser knows. */
const ROOT = 'root-of-reference/'

/**
 * The files that the pages of `renderReferences` load, by their names: Redoc itself, the words of each language, and a
 * module for each API and language.
 *
 * @throws when the installed Redocly CLI is built in another way.
 */
export async function referenceAssets(): Promise<Record<string, string>> {
  const assets: Record<string, string> = { 'redoc.js': browserScript() }
  for (const file of ['follow-links.js', 'walk-menus.js']) {
    assets[file] = readFileSync(new URL(`browser/${file}`, import.meta.url), 'utf8')
  }
  for (const language of ['en', 'ru'] satisfies Language[]) {
    const labels = JSON.stringify(readDictionary(language))
    assets[`labels.${language}.js`] = `globalThis.redocLabels=${labels}\n`
    for (const contract of siteContracts(language)) {
      const file = `${contract.name}.${language}.js`
      const document = shownDocument(contract, language, ROOT)
      assets[file] = referenceModule(document, language, contract.name)
    }
  }
  return assets
}

/** The module that starts Redoc. Its imports run in their order: Redoc needs its words at once. */
const referenceModule = (document: Document, language: Language, api: string) => `
import './labels.${language}.js'
import { hydrate } from './redoc.js'
import { followLinks } from './follow-links.js'
import { walkMenus } from './walk-menus.js'
const root = document.getElementById('redoc')
const basePath = new URL('../${language}/${api}/', import.meta.url).pathname
followLinks(root)
walkMenus(root)
hydrate(${JSON.stringify(document).replaceAll(ROOT, '" + basePath + "')}, {
  ...${JSON.stringify({ ...redocOptions(document, language), skipBundle: true, disableTelemetry: true })},
  router: 'history',
  basePath,
}, root)
`
