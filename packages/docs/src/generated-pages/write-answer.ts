import type { Contract, Operation, Response } from '@casebook/openapi'
import { evidenceOf } from './evidence.ts'
import { blocks, code, list } from './markdown.ts'
import { headersOf, responseObject } from './response-headers.ts'
import type { Words } from './words.ts'
import { writeContents } from './write-contents.ts'

/** An answer with its evidence, headers and examples. */
export function writeAnswer(
  contract: Contract,
  operation: Operation,
  response: Response,
  say: Words,
): string {
  const headers = Object.entries(headersOf(contract.document, operation, response))
  return blocks(
    `### ${response.key}`,
    response.description,
    evidenceOf(contract.document, responseObject(contract.document, operation, response)),
    list(headers.map(([name, text]) => `**${say.answerHeader}** ${code(name)}: ${text}`)),
    ...(response.content.length > 0
      ? writeContents(contract, response.content, say)
      : [say.noBody]),
  )
}
