import {
  type Contract,
  type Document,
  isReference,
  listOperations,
  type Operation,
  resolve,
} from '@casebook/openapi'
import { text } from '../texts/markdown-text.ts'

/** A difference between a vendor's page and real servers, see `field-notes.yaml` of the contracts. */
export interface FieldNote {
  id: string
  evidence: string
  page: string
  server: string
  contract: string
  /** The advice. */
  text: string
}

/** A component, such as `Case` of the kind `schemas`. */
export interface Component {
  kind: string
  name: string
  /** The operations that refer to it, directly or through other components. */
  usedBy: Operation[]
}

/** A note with what it concerns. */
export interface NotedParts {
  note: FieldNote
  operations: Operation[]
  components: Component[]
}

interface Noting {
  'x-field-notes'?: { $ref: string }[]
}

/** All field notes of a contract in its order, each with the operations and components that refer to it. */
export function readFieldNotes({ document }: Contract): NotedParts[] {
  const operations = listOperations(document)
  const used = operations.map((operation) => ({
    operation,
    references: referencesOf(document, operation),
  }))
  const components = Object.entries(document.components ?? {}).flatMap(([kind, members]) =>
    Object.entries(members as object).map(([name, node]) => ({
      kind,
      name,
      ids: noteIds(node),
      usedBy: used
        .filter(({ references }) => references.has(`#/components/${kind}/${name}`))
        .map(({ operation }) => operation),
    })),
  )
  return Object.entries(notesOf(document)).map(([id, note]) => ({
    note: { ...note, id },
    operations: operations.filter(({ extensions }) => noteIds(extensions).includes(id)),
    components: components
      .filter(({ ids }) => ids.includes(id))
      .map(({ ids: _, ...component }) => component),
  }))
}

/** The ids of the notes that an operation's extensions, or a part of a contract, refer to. */
export function noteIds(node: unknown): string[] {
  const { 'x-field-notes': references } = node as Noting
  return (references ?? []).map(({ $ref }) => $ref.slice($ref.lastIndexOf('/') + 1))
}

/**
 * The contract's own words for the parts of a note (`labels`) and for kinds of evidence (`kinds`), which are plain
 * texts, as Markdown.
 */
export function noteWords(document: Document): {
  labels: Record<string, string>
  kinds: Record<string, string>
} {
  const { 'x-field-note-labels': labels = {}, 'x-evidence-kinds': kinds = {} } =
    document as Document & Record<string, Record<string, string>>
  return { labels: mapText(labels), kinds: mapText(kinds) }
}

function mapText(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, text(word)]))
}

/** All references that an operation makes, directly or through other components. */
function referencesOf(document: Document, { path, method, security }: Operation): Set<string> {
  const item = document.paths?.[path]
  const schemes = security.flatMap((each) => Object.keys(each))
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (isReference(node) && !found.has(node.$ref)) {
      found.add(node.$ref)
      visit(resolve(document, node))
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit([item?.[method as 'get'], item?.parameters])
  visit(schemes.map((name) => ({ $ref: `#/components/securitySchemes/${name}` })))
  return found
}

function notesOf(document: Document): Record<string, Omit<FieldNote, 'id'>> {
  return (document as unknown as Record<string, Record<string, FieldNote>>)['x-field-notes'] ?? {}
}
