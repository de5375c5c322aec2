import type { Document } from './contract.ts'
import { resolve } from './resolve.ts'

interface FieldNote {
  evidence: string
  page: string
  server: string
  contract: string
  text: string
}

interface Noted {
  description?: string
  'x-evidence'?: string
  'x-cure'?: string
  'x-field-notes'?: { $ref: string }[]
}

type Texts = Record<string, string>

/** Writes a field note in Markdown. `kinds` and `labels` are the contract's own words for its parts. */
type WriteNote = (note: FieldNote, kinds: Texts, labels: Texts) => string

/** The advice of a note alone, for narrow places such as comments. */
export const briefNote: WriteNote = ({ text }) => `- ${text}`

/** All of a note, folded below its advice. */
export const foldedNote: WriteNote = (note, kinds, labels) =>
  [
    `<details><summary>${toHtml(note.text)}</summary>\n`,
    `- **${labels.page}:** ${note.page}`,
    `- **${labels.server}:** ${note.server}`,
    `- **${labels.contract}:** ${note.contract}`,
    `- **${labels.evidence}:** ${kinds[note.evidence]}`,
    '\n</details>',
  ].join('\n')

/**
 * A copy of a document in which the descriptions say, in Markdown, what its extensions say: what to do about an error
 * (`x-cure`), the evidence for what no vendor's page states (`x-evidence`), and where the vendor's page and the servers
 * differ (`x-field-notes`).
 * For readers that show descriptions and no extensions, such as Redoc and the comments of generated types.
 */
export function withReadableNotes(document: Document, writeNote = briefNote): Document {
  const copy = structuredClone(document)
  const { 'x-evidence-kinds': kinds = {}, 'x-field-note-labels': labels = {} } =
    copy as Document & {
      'x-evidence-kinds'?: Texts
      'x-field-note-labels'?: Texts
    }

  visit({ ...copy, 'x-field-notes': undefined }, (node) => {
    const { 'x-evidence': evidence, 'x-cure': cure, 'x-field-notes': references } = node
    if (!evidence && !cure && !references) return
    const notes = (references ?? []).map((reference) =>
      writeNote(resolve(copy, reference) as unknown as FieldNote, kinds, labels),
    )
    node.description = [
      node.description?.trimEnd(),
      cure,
      evidence && `*${kinds[evidence]}*`,
      notes.length > 0 && `**${labels.heading}**\n\n${notes.join('\n')}`,
    ]
      .filter(Boolean)
      .join('\n\n')
  })
  return copy
}

/** Markdown is not read inside of `<summary>`. */
function toHtml(markdown: string): string {
  return markdown
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

/** Calls back for every object that is not part of an example; a property may be called like one. */
function visit(node: unknown, callback: (node: Noted) => void, under?: string): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (under === 'properties' || (key !== 'example' && key !== 'value'))
      visit(child, callback, key)
  }
  if (!Array.isArray(node)) callback(node)
}
