import { pathToFileURL } from 'node:url'
import { bundles, type Contract, readContracts } from '@casebook/openapi'
import type { Language } from './languages.ts'
import { changeMarkdown } from './texts/contract-texts.ts'
import { withoutHtml } from './texts/without-html.ts'

/** The contracts as they were last released. */
const released = new URL('../released/', bundles)

/** The folder of the contracts that the site describes: `CASEBOOK_CONTRACTS`, or the bundles of @casebook/openapi. */
export function contractsFolder(): URL {
  const { CASEBOOK_CONTRACTS: folder } = process.env
  return folder ? pathToFileURL(`${folder}/`) : bundles
}

/**
 * Those contracts in a language. Their texts in Markdown have no HTML: what looks like it, such as `List<Case>`, is shown
 * as it is written.
 */
export function siteContracts(language: Language): Contract[] {
  const contracts =
    known.get(language) ?? read(contractsFolder(), language === 'en' ? undefined : language)
  known.set(language, contracts)
  return contracts
}

/** Each module that shows them asks for them. */
const known = new Map<Language, Contract[]>()

/** What was last released of them, in English. */
export function releasedContracts(): Contract[] {
  return read(released)
}

function read(folder: URL, language?: string): Contract[] {
  return readContracts(folder, language).map(({ name, document }) => ({
    name,
    document: changeMarkdown(document, (text) => withoutHtml(text)),
  }))
}
