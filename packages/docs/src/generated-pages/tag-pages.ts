import type { Contract } from '@casebook/openapi'
import { code } from '../texts/markdown-text.ts'
import { firstSentence } from '../texts/plain-text.ts'
import { foldersOf } from './folders.ts'
import { type GeneratedPage, generatedPage } from './generated-page.ts'
import { blocks, list } from './markdown.ts'
import { operationLink, operationSlug } from './operation-link.ts'

/** The operations of every tag, under the address that the tag has in the reference. */
export function tagPages(contract: Contract): GeneratedPage[] {
  return foldersOf(contract).map(({ title, description, operations }) => {
    const [first] = operations.map((operation) => operationSlug(contract, operation))
    if (first === undefined) throw new Error(`The tag "${title}" has no operation.`)
    const slug = first.slice(0, first.lastIndexOf('/'))
    return generatedPage({
      slug,
      title,
      description: firstSentence(description) || `${title}: ${contract.document.info.title}`,
      body: blocks(
        description,
        list(
          operations.map((operation) => {
            const call = `${operation.method.toUpperCase()} ${operation.basePath}${operation.path}`
            return `${operationLink(slug, contract, operation)}: ${code(call)}`
          }),
        ),
      ),
    })
  })
}
