import { type Contract, type Operation, resolve } from '@casebook/openapi'
import { code } from '../texts/markdown-text.ts'
import { blocks } from './markdown.ts'
import { rawOperation } from './raw-operation.ts'
import { schemaTable } from './schema-table.ts'
import type { Words } from './words.ts'
import { writeContents } from './write-contents.ts'

/** The body of a request: what it has, what leaving it out does, and its examples. */
export function writeRequestBody(contract: Contract, operation: Operation, say: Words): string {
  const { document } = contract
  const { content = [], required } = operation.requestBody ?? {}
  const [first] = content
  const body = rawOperation(document, operation).requestBody
  const { description = '' } = body ? resolve(document, body) : {}
  return blocks(
    `## ${say.requestBody}`,
    description,
    `${say.mediaTypes}: ${content.map(({ mediaType }) => code(mediaType)).join(', ')}. ${say.required}: ${required ? say.yes : say.no}.`,
    first && schemaTable(document, first.schema, say),
    ...writeContents(contract, content, say),
  )
}
