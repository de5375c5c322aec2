import type { Contract } from '@casebook/openapi'
import { code, heading } from '../texts/markdown-text.ts'
import { type DocumentedError, documentedErrors } from './documented-errors.ts'
import { evidenceText } from './evidence.ts'
import { type FieldNote, noteWords } from './field-notes.ts'
import { type GeneratedPage, generatedPage, type Language } from './generated-page.ts'
import { blocks, list, table } from './markdown.ts'
import { operationLink } from './operation-link.ts'
import { words } from './words.ts'
import { writeExample } from './write-example.ts'

const SLUG = 'errors'

/**
 * The catalogue of every error that the contracts document: a table for each API, and a section for each error.
 * Headings are made of codes and names of examples alone, so that their anchors, such as `#400-253` and
 * `#404-notfound`, are the same in every language.
 *
 * @throws Error when two APIs have an error with the same anchor.
 */
export function errorCatalogue(contracts: Contract[], language: Language): GeneratedPage {
  const say = words[language]
  checkAnchors(contracts)
  return generatedPage({
    slug: SLUG,
    title: say.errors,
    description: say.errorsDescription,
    body: blocks(...contracts.map((contract) => writeApi(contract, language))),
  })
}

/** One page has room for an anchor once. */
function checkAnchors(contracts: Contract[]): void {
  const owners = new Map<string, string>()
  for (const contract of contracts) {
    for (const { anchor } of documentedErrors(contract)) {
      const owner = owners.get(anchor)
      if (owner !== undefined) {
        throw new Error(
          `${owner} and ${contract.name} both have the error #${anchor}: give the example of one another key.`,
        )
      }
      owners.set(anchor, contract.name)
    }
  }
}

function writeApi(contract: Contract, language: Language): string {
  const say = words[language]
  const errors = documentedErrors(contract)
  return blocks(
    heading(2, contract.document.info.title),
    table(
      [say.status, say.error, say.cause],
      errors.map(({ status, heading, anchor, causes }) => [
        String(status),
        `[${code(heading)}](#${anchor})`,
        causes.join(' '),
      ]),
    ),
    ...errors.map((error) => writeError(contract, error, language)),
  )
}

function writeError(contract: Contract, error: DocumentedError, language: Language): string {
  const say = words[language]
  const { heading, status, causes, cures, operations, headers, schema, mediaTypes, value } = error
  const { labels } = noteWords(contract.document)
  const links = operations.map((each) => operationLink(SLUG, contract, each))
  const evidence = error.evidence.map((kind) => evidenceText(contract.document, kind))
  const href = ({ id }: FieldNote) => `../field-notes/#${contract.name}-${id}`
  return blocks(
    `### ${code(heading)}`,
    list([
      `**${say.cause}:** ${oneOrList(causes)}`,
      `**${say.status}:** ${status}`,
      ...(error.code === undefined ? [] : [`**${say.code}:** ${code(String(error.code))}`]),
      ...Object.entries(headers).map(
        ([name, description]) => `**${say.answerHeader}** ${code(name)}: ${description}`,
      ),
      `**${say.operations}:** ${links.join(', ')}`,
      ...(evidence.length > 0 ? [`**${labels.evidence}:** ${oneOrList(evidence)}`] : []),
    ]),
    cures.length > 0 && `**${say.cure}**`,
    list(cures.map(({ situation, text }) => (cures.length > 1 ? `${situation} ${text}` : text))),
    error.notes.length > 0 && `**${say.errorNotes}**`,
    list(error.notes.map((note) => `${note.text} ([${say.more}](${href(note)}))`)),
    error.statusNotes.length > 0 &&
      `${say.statusNotes} ${status}: ${error.statusNotes
        .map((note) => `[${code(note.id)}](${href(note)})`)
        .join(', ')}.`,
    schema && writeExample(contract.document, mediaTypes[0] ?? '', schema, value),
  )
}

function oneOrList([first = '', ...rest]: string[]): string {
  return rest.length > 0 ? `\n${list([first, ...rest])}` : first
}
