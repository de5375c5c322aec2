import { type Contract, serverUrl } from '@casebook/openapi'
import { code, heading, text } from '../texts/markdown-text.ts'
import { firstSentence } from '../texts/plain-text.ts'
import { foldersOf } from './folders.ts'
import { type GeneratedPage, generatedPage, type Language } from './generated-page.ts'
import { blocks, list } from './markdown.ts'
import { operationLink } from './operation-link.ts'
import { words } from './words.ts'

/** What the contract says of an API as a whole, with links to its operations, as the first page of its reference. */
export function apiPage(contract: Contract, language: Language): GeneratedPage {
  const { name, document } = contract
  const { title, version, summary, description = '' } = document.info
  const say = words[language]
  return generatedPage({
    slug: name,
    title,
    description: summary ?? firstSentence(description),
    body: blocks(
      description,
      list([
        `**${say.version}:** ${text(version)}`,
        `**${say.baseUrl}:** ${code(serverUrl(document).href.replace(/\/$/, ''))}`,
      ]),
      ...foldersOf(contract).flatMap((folder) => [
        heading(2, folder.title),
        folder.description,
        list(folder.operations.map((operation) => operationLink(name, contract, operation))),
      ]),
    ),
  })
}
