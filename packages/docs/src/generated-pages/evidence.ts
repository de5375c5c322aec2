import type { Document } from '@casebook/openapi'
import { noteWords } from './field-notes.ts'

/** A kind of evidence in the contract's own words, such as `server-source`. */
export function evidenceText(document: Document, kind: string): string {
  return noteWords(document).kinds[kind] ?? kind
}

/** On what a part of a contract stands, in italics, when no vendor's page states it (`x-evidence`). */
export function evidenceOf(document: Document, part: object): string | undefined {
  const { 'x-evidence': kind } = part as { 'x-evidence'?: string }
  return kind === undefined ? undefined : `*${evidenceText(document, kind)}*`
}
