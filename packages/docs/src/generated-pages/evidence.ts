import type { Document } from '@casebook/openapi'
import { text } from '../texts/markdown-text.ts'
import { noteWords } from './field-notes.ts'

/** A kind of evidence, such as `server-source`, in the contract's own words, as Markdown. */
export function evidenceText(document: Document, kind: string): string {
  return noteWords(document).kinds[kind] ?? text(kind)
}

/** On what a part of a contract stands, in italics, when no vendor's page states it (`x-evidence`). */
export function evidenceOf(document: Document, part: object): string | undefined {
  const { 'x-evidence': kind } = part as { 'x-evidence'?: string }
  return kind === undefined ? undefined : `*${evidenceText(document, kind)}*`
}
