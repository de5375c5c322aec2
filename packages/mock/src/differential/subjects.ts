import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Document, readContracts } from '@casebook/openapi'
import { parseFile } from '../contract-files/parse-file.ts'

/** A document that both servers are given. */
export interface Subject {
  name: string
  file: string
  document: Document
}

/**
 * The documents for which the two are compared: each contract of Casebook, the same without its extensions,
 * and a document with one of everything.
 */
export async function subjects(): Promise<Subject[]> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-differential-'))
  const library = fileURLToPath(new URL('library.yaml', import.meta.url))
  const shipped = readContracts().flatMap(({ name, document }) => [
    { name, document },
    { name: `${name} without extensions`, document: withoutExtensions(document) as Document },
  ])
  return [
    ...shipped.map(({ name, document }) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.json`)
      writeFileSync(file, JSON.stringify(document))
      return { name, file, document }
    }),
    { name: 'library', file: library, document: (await parseFile(library)) as Document },
  ]
}

function withoutExtensions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutExtensions)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key]) => !key.startsWith('x-'))
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutExtensions(child)]))
}
