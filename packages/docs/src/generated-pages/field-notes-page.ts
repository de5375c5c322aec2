import { type Contract, listOperations, type Operation } from '@casebook/openapi'
import { code, heading } from '../texts/markdown-text.ts'
import { evidenceText } from './evidence.ts'
import { type NotedParts, noteWords, readFieldNotes } from './field-notes.ts'
import { type GeneratedPage, generatedPage, type Language } from './generated-page.ts'
import { blocks, list } from './markdown.ts'
import { operationLink } from './operation-link.ts'
import { type Words, words } from './words.ts'

const SLUG = 'field-notes'

/**
 * The page «Where the vendor's pages are wrong»: all field notes of the contracts. A note has the anchor
 * `<api>-<id>`, such as `#r7-crm-close-repeats`, in every language.
 */
export function fieldNotesPage(contracts: Contract[], language: Language): GeneratedPage {
  const say = words[language]
  return generatedPage({
    slug: SLUG,
    title: say.fieldNotes,
    description: say.fieldNotesDescription,
    body: blocks(...contracts.map((contract) => writeApi(contract, say))),
  })
}

function writeApi(contract: Contract, say: Words): string {
  const notes = readFieldNotes(contract)
  const groups = [
    ...listOperations(contract.document).map(({ operationId, summary }) => ({
      heading: summary,
      notes: notes.filter((noted) => onlyOperation(noted)?.operationId === operationId),
    })),
    {
      heading: say.severalOperations,
      notes: notes.filter((noted) => noted.operations.length > 0 && !onlyOperation(noted)),
    },
    {
      heading: say.components,
      notes: notes.filter(({ operations }) => operations.length === 0),
    },
  ]
  return blocks(
    heading(2, contract.document.info.title),
    ...groups
      .filter((group) => group.notes.length > 0)
      .flatMap((group) => [
        heading(3, group.heading),
        ...group.notes.map((noted) => writeNote(contract, noted, say)),
      ]),
  )
}

/** The operation that a note concerns when it concerns nothing else. */
function onlyOperation({ operations, components }: NotedParts): Operation | undefined {
  return operations.length === 1 && components.length === 0 ? operations[0] : undefined
}

function writeNote(contract: Contract, noted: NotedParts, say: Words): string {
  const { note } = noted
  const { labels } = noteWords(contract.document)
  return blocks(
    `<a id="${contract.name}-${note.id}"></a>**${note.text}**`,
    list([
      `**${labels.page}:** ${note.page}`,
      `**${labels.server}:** ${note.server}`,
      `**${labels.contract}:** ${note.contract}`,
      `**${labels.evidence}:** ${evidenceText(contract.document, note.evidence)}`,
      `**${say.concerns}:** ${writeConcerns(contract, noted, say)}`,
    ]),
  )
}

function writeConcerns(contract: Contract, { operations, components }: NotedParts, say: Words) {
  const link = (operation: Operation) => operationLink(SLUG, contract, operation)
  return [
    ...operations.map(link),
    ...components.map((component) => {
      const kind = say.kinds[component.kind as keyof Words['kinds']]
      const users = component.usedBy.map(link).join(', ')
      return `${kind} ${code(component.name)}${users && ` (${say.usedBy}: ${users})`}`
    }),
  ].join('; ')
}
