import type { Contract, Operation } from '@casebook/openapi'
import { evidenceText } from './evidence.ts'
import { type FieldNote, noteWords, readFieldNotes } from './field-notes.ts'
import { blocks, list } from './markdown.ts'
import { relativeLink } from './operation-link.ts'
import type { Words } from './words.ts'

/** The notes on an operation, and on the components that it uses. */
export function writeNotes(
  contract: Contract,
  operation: Operation,
  slug: string,
  say: Words,
): string {
  const isIt = ({ operationId }: Operation) => operationId === operation.operationId
  const { labels } = noteWords(contract.document)
  const write = ({ id, ...note }: FieldNote) =>
    list([
      `**${note.text}** ([${say.more}](${relativeLink(slug, 'field-notes')}#${contract.name}-${id}))\n${list(
        [
          `${labels.page}: ${note.page}`,
          `${labels.server}: ${note.server}`,
          `${labels.contract}: ${note.contract}`,
          `${labels.evidence}: ${evidenceText(contract.document, note.evidence)}`,
        ],
      )}`,
    ])
  const notes = readFieldNotes(contract).filter(
    ({ operations, components }) =>
      operations.some(isIt) || components.some(({ usedBy }) => usedBy.some(isIt)),
  )
  return notes.length > 0
    ? blocks(`## ${labels.heading}`, notes.map(({ note }) => write(note)).join('\n'))
    : ''
}
