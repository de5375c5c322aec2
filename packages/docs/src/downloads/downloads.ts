import { readFileSync } from 'node:fs'
import type { Contract } from '@casebook/openapi'
import {
  apiPage,
  type GeneratedPage,
  type Language,
  operationPages,
  tagPages,
} from '../generated-pages/index.ts'
import { words } from '../generated-pages/words.ts'
import { languages } from '../languages.ts'
import { contractsFolder } from '../site-contracts.ts'
import { API_CATALOG, apiCatalog } from './api-catalog.ts'
import { brunoCollection } from './bruno-collection.ts'
import { llmsText } from './llms-text.ts'
import { markdownTwin, twinPath } from './markdown-twins.ts'
import { postmanCollection } from './postman-collection.ts'

/**
 * Everything of the site that is there to be taken away, by its path within the site: contracts, collections, Markdown
 * twins, `llms.txt` and the catalog of APIs. The same input makes the same files.
 *
 * @param contracts the contracts in each language
 * @param pages the guides and generated pages in each language, without those of the reference, which are added
 * @throws Error when a contract asks for authentication that a collection cannot have, or its bundle is missing.
 * @example
 * const contracts = { en: readContracts(), ru: readContracts(undefined, 'ru') }
 * const files = await downloads(contracts, { en: [changelogPage(…)], ru: [changelogPage(…)] })
 * files['llms.txt']
 */
export async function downloads(
  contracts: Record<Language, Contract[]>,
  pages: Record<Language, GeneratedPage[]>,
): Promise<Record<string, string | Uint8Array>> {
  const files = {
    en: contracts.en.flatMap((contract) => filesOf(contract, 'en')),
    ru: contracts.ru.flatMap((contract) => filesOf(contract, 'ru')),
  }
  const twins = languages.flatMap((language) =>
    [
      ...pages[language],
      ...contracts[language].flatMap((contract) => [
        apiPage(contract, language),
        ...tagPages(contract),
      ]),
      ...operationPages(contracts[language], language),
    ].map((page): [string, string] => [twinPath(language, page), markdownTwin(page)]),
  )
  const contents = (language: Language, root: string, other: string) =>
    llmsText({
      contracts: contracts[language],
      language,
      root,
      pages: pages[language],
      files: files[language],
      other,
    })
  return {
    ...Object.fromEntries([...files.en, ...files.ru].map(({ path, content }) => [path, content])),
    ...Object.fromEntries(twins),
    'llms.txt': contents('en', '', 'ru/llms.txt'),
    'ru/llms.txt': contents('ru', '../', 'llms.txt'),
    [API_CATALOG]: print(apiCatalog(contracts)),
  }
}

/** The files of one contract, with a few words on each. */
function filesOf(contract: Contract, language: Language) {
  const say = words[language]
  const { name, document } = contract
  const file = language === 'en' ? name : `${name}.${language}`
  const { title } = document.info
  return [
    ...['json', 'yaml'].map((format) => ({
      path: `openapi/${file}.${format}`,
      what: `${say.contractFile}, ${title}`,
      content: readFileSync(new URL(`${file}.${format}`, contractsFolder()), 'utf8'),
    })),
    {
      path: `collections/${file}.postman.json`,
      what: `${say.collection} Postman, ${title}`,
      content: print(postmanCollection(contract, language)),
    },
    {
      path: `collections/${file}.bruno.json`,
      what: `${say.collection} Bruno, ${title}`,
      content: print(brunoCollection(contract, language)),
    },
  ]
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
