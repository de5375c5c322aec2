import { type Document, type Operation, responseFor, usualResponse } from '@casebook/openapi'
import { ProblemJsonError } from '@stoplight/prism-http'
import { MOST_SIZE, madeUpSize } from './made-up-size.ts'
import type { Preference } from './preference.ts'

/**
 * Refuses to make up a value that would be too large.
 *
 * @throws ProblemJsonError when the answer that is asked for has to be made up, and its schema asks for that much.
 */
export function refuseLarge(
  document: Document,
  operation: Operation,
  { code, dynamic, exampleKey }: Preference,
): void {
  if (exampleKey !== undefined) return
  const response = code === undefined ? usualResponse(operation) : responseFor(operation, code)
  const isLarge = response?.content.some(
    ({ examples, schema }) =>
      (dynamic || examples.length === 0) && madeUpSize(document, schema) > MOST_SIZE,
  )
  if (!isLarge) return
  const status = code ?? response?.status
  throw new ProblemJsonError(
    'about:blank',
    'Too large to make up',
    501,
    `Status ${status} of ${operation.operationId} has a schema that asks for more than ${MOST_SIZE} values or letters. Give it an example, or lower limits (minItems, minLength, minProperties, pattern).`,
  )
}
