import { type Contract, type Operation, resolve } from '@casebook/openapi'
import { blocks, code, table } from './markdown.ts'
import { rawOperation } from './raw-operation.ts'
import { schemaRows } from './schema-rows.ts'
import type { Words } from './words.ts'
import { writeContents } from './write-contents.ts'

/** The body of a request: what it has, what leaving it out does, and its examples. */
export function writeRequestBody(contract: Contract, operation: Operation, say: Words): string {
  const { document } = contract
  const { content = [], required } = operation.requestBody ?? {}
  const [first] = content
  const body = rawOperation(document, operation).requestBody
  const { description = '' } = body ? resolve(document, body) : {}
  const rows = first ? schemaRows(document, first.schema, say) : []
  const hasOmitted = rows.some(({ whenOmitted }) => whenOmitted)
  return blocks(
    `## ${say.requestBody}`,
    description,
    `${say.mediaTypes}: ${content.map(({ mediaType }) => code(mediaType)).join(', ')}. ${say.required}: ${required ? say.yes : say.no}.`,
    rows.length > 0 &&
      table(
        [
          say.name,
          say.type,
          say.required,
          ...(hasOmitted ? [say.whenOmitted] : []),
          say.description,
        ],
        rows.map((row) => [
          code(row.path),
          code(row.type),
          row.required ? say.yes : say.no,
          ...(hasOmitted ? [row.whenOmitted ?? ''] : []),
          row.description,
        ]),
      ),
    ...writeContents(contract, content, say),
  )
}
