import { type Contract, listOperations } from '@casebook/openapi'
import { code, heading } from '../texts/markdown-text.ts'
import { type GeneratedPage, generatedPage, type Language } from './generated-page.ts'
import { blocks, list } from './markdown.ts'
import { operationLink } from './operation-link.ts'
import { words } from './words.ts'

const SLUG = 'changelog'

/**
 * The changelog of the contracts.
 *
 * @param released the contracts as they were last released, in any language
 */
export function changelogPage(
  contracts: Contract[],
  language: Language,
  released: Contract[],
): GeneratedPage {
  const say = words[language]
  return generatedPage({
    slug: SLUG,
    title: say.changelog,
    description: say.changelogDescription,
    body: blocks(
      ...contracts.map((contract) =>
        writeApi(
          contract,
          released.find(({ name }) => name === contract.name),
          language,
        ),
      ),
    ),
  })
}

function writeApi(contract: Contract, released: Contract | undefined, language: Language): string {
  const say = words[language]
  const { title, version } = contract.document.info
  const past = released?.document.info.version
  const operations = listOperations(contract.document)
  const write = (each: (typeof operations)[number]) =>
    `${operationLink(SLUG, contract, each)}: ${code(`${each.method.toUpperCase()} ${each.basePath}${each.path}`)}`
  const isReleased = version === past
  const opening = heading(3, `${say.version} ${version}${isReleased ? '' : ` (${say.unreleased})`}`)
  if (!released || isReleased) {
    return blocks(
      heading(2, title),
      opening,
      version === '1.0.0' ? say.firstVersion : say.laterVersion,
      list(operations.map(write)),
    )
  }
  const before = listOperations(released.document)
  const isIn = (others: typeof operations) => (operation: (typeof operations)[number]) =>
    others.some(({ operationId }) => operationId === operation.operationId)
  const added = operations.filter((each) => !isIn(before)(each))
  const removed = before.filter((each) => !isIn(operations)(each))
  return blocks(
    heading(2, title),
    opening,
    added.length > 0 && `${say.added}\n\n${list(added.map(write))}`,
    removed.length > 0 &&
      `${say.removed}\n\n${list(removed.map(({ operationId }) => code(operationId)))}`,
    added.length + removed.length === 0 && say.otherwiseChanged,
    heading(3, `${say.version} ${past}`),
    past === '1.0.0' ? say.firstVersion : say.laterVersion,
    list(
      before.map(({ operationId }) => {
        const still = operations.find((each) => each.operationId === operationId)
        return still ? write(still) : code(operationId)
      }),
    ),
  )
}
