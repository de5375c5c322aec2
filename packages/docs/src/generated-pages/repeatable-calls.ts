import { type Contract, listOperations, type OperationExtensions } from '@casebook/openapi'
import { productName } from '../product-name.ts'
import { code, text } from '../texts/markdown-text.ts'
import { type GeneratedPage, generatedPage, type Language } from './generated-page.ts'
import { table } from './markdown.ts'
import { operationLink } from './operation-link.ts'
import { words } from './words.ts'

const SLUG = 'safe-updates'

/** Says of every call whether it may be repeated, at the end of the guide to safe updates. */
export function repeatableCalls(contracts: Contract[], language: Language): GeneratedPage {
  const say = words[language]
  const rows = contracts.flatMap((contract) =>
    listOperations(contract.document).map((operation) => {
      const { 'x-repeatable': repeatable = false } = operation.extensions as OperationExtensions
      const answer =
        typeof repeatable === 'boolean'
          ? repeatable
            ? say.yes
            : say.no
          : `${say.yesWithout} ${repeatable.unless.map(code).join(', ')}`
      const link = operationLink(SLUG, contract, operation)
      return [text(productName(contract)), `${link}, ${code(operation.operationId)}`, answer]
    }),
  )
  return generatedPage({
    slug: SLUG,
    title: say.repeatable,
    description: say.repeatable,
    body: table(['API', say.call, say.repeatable], rows),
  })
}
