import { type Contract, isJson, type Operation, type Response } from '@casebook/openapi'
import { code } from '../texts/markdown-text.ts'
import { evidenceOf } from './evidence.ts'
import { blocks, list } from './markdown.ts'
import { headersOf, responseObject } from './response-headers.ts'
import { descriptionOf } from './schema-rows.ts'
import { schemaTable } from './schema-table.ts'
import type { Words } from './words.ts'
import { writeContents } from './write-contents.ts'

/**
 * The answers of an operation, each with its evidence, headers, properties and examples. Many errors have the same
 * properties, which are told once.
 */
export function writeAnswers(contract: Contract, operation: Operation, say: Words): string[] {
  const told = new Map<string, string>()
  return operation.responses.map((response) => {
    const properties = writeProperties(contract, response, say)
    const before = told.get(properties)
    if (properties !== '' && before === undefined) told.set(properties, response.key)
    return writeAnswer(
      contract,
      operation,
      response,
      before === undefined ? properties : `${say.sameProperties} ${code(before)}.`,
      say,
    )
  })
}

function writeAnswer(
  contract: Contract,
  operation: Operation,
  response: Response,
  properties: string,
  say: Words,
): string {
  const headers = Object.entries(headersOf(contract.document, operation, response))
  return blocks(
    `### ${response.key}`,
    response.description,
    evidenceOf(contract.document, responseObject(contract.document, operation, response)),
    list(headers.map(([name, text]) => `**${say.answerHeader}** ${code(name)}: ${text}`)),
    properties,
    ...(response.content.length > 0
      ? writeContents(contract, response.content, say)
      : [say.noBody]),
  )
}

/** What the JSON of an answer says of itself, and its properties. */
function writeProperties({ document }: Contract, { content }: Response, say: Words): string {
  const json = content.filter(({ mediaType }) => isJson(mediaType))
  return blocks(
    ...json.flatMap(({ schema }) => [
      descriptionOf(document, schema, say),
      schemaTable(document, schema, say),
    ]),
  )
}
