import type { Document } from '@casebook/openapi'

/** Takes out of a document what no rule of its schemas needs: words, examples, defaults and extensions. */
export function withoutNotes(document: Document): Document {
  return strip(document, '') as Document
}

const NOTE =
  /^(x-.*|title|summary|description|examples?|default|deprecated|readOnly|writeOnly|xml|externalDocs)$/

/** Keywords whose keys are names, which may be those of notes. */
const NAMES = ['schemas', 'properties', 'patternProperties', '$defs', 'dependentSchemas']

/** Keywords that hold values, in which nothing is a note. */
const VALUES = ['const', 'enum']

/** @param parent the keyword under which the node stands; empty where that is a name */
function strip(node: unknown, parent: string): unknown {
  if (typeof node !== 'object' || node === null || VALUES.includes(parent)) return node
  if (Array.isArray(node)) return node.map((item) => strip(item, ''))
  const hasNames = NAMES.includes(parent)
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => hasNames || !NOTE.test(key))
      .map(([key, value]) => [key, strip(value, hasNames ? '' : key)]),
  )
}
