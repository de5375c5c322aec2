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
  'x-field-notes'?: { $ref: string }[]
}

type Texts = Record<string, string>

/**
 * A copy of a document in which the descriptions say, in Markdown, what its extensions say: the evidence for
 * what no vendor's page states (`x-evidence`), and where page and servers differ (`x-field-notes`).
 * For readers that show descriptions and no extensions, such as Redoc and the comments of generated types.
 */
export function withReadableNotes(document: Document): Document {
  const copy = structuredClone(document)
  const { 'x-evidence-kinds': kinds = {}, 'x-field-note-labels': labels = {} } =
    copy as Document & {
      'x-evidence-kinds'?: Texts
      'x-field-note-labels'?: Texts
    }

  visit({ ...copy, 'x-field-notes': undefined }, (node) => {
    const { 'x-evidence': evidence, 'x-field-notes': references } = node
    if (!evidence && !references) return
    const notes = (references ?? []).map((reference) =>
      writeNote(resolve(copy, reference) as unknown as FieldNote, kinds, labels),
    )
    node.description = [
      node.description?.trimEnd(),
      evidence && `*${kinds[evidence]}*`,
      notes.length > 0 && `**${labels.heading}**\n\n${notes.join('\n')}`,
    ]
      .filter(Boolean)
      .join('\n\n')
  })
  return copy
}

function writeNote(note: FieldNote, kinds: Texts, labels: Texts): string {
  return [
    `- ${note.text}`,
    `  - ${labels.page}: ${note.page}`,
    `  - ${labels.server}: ${note.server}`,
    `  - ${labels.contract}: ${note.contract}`,
    `  - ${labels.evidence}: ${kinds[note.evidence]}`,
  ].join('\n')
}

/** Calls back for every object that is not part of an example. */
function visit(node: unknown, callback: (node: Noted) => void): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'example' && key !== 'value') visit(child, callback)
  }
  if (!Array.isArray(node)) callback(node)
}
