import type { Document, Schema } from '@casebook/openapi'
import { code } from '../texts/markdown-text.ts'
import { table } from './markdown.ts'
import { schemaRows } from './schema-rows.ts'
import type { Words } from './words.ts'

/** The properties of a schema and of what it contains, or nothing if it has none. */
export function schemaTable(document: Document, schema: Schema, say: Words): string {
  const rows = schemaRows(document, schema, say)
  if (rows.length === 0) return ''
  const hasOmitted = rows.some(({ whenOmitted }) => whenOmitted)
  return table(
    [say.name, say.type, say.required, ...(hasOmitted ? [say.whenOmitted] : []), say.description],
    rows.map((row) => [
      code(row.path),
      code(row.type),
      row.required ? say.yes : say.no,
      ...(hasOmitted ? [row.whenOmitted ?? ''] : []),
      row.description,
    ]),
  )
}
