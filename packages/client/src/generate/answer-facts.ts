import {
  type Content,
  type Document,
  isJson,
  type Operation,
  type Response,
} from '@casebook/openapi'
import type { AnswerForm, OperationFacts } from '../contract-facts.ts'
import { bareType, chosenContent, mediaKind } from './media-kind.ts'
import { Refusal } from './refusal.ts'
import { schemaOf } from './schema-of.ts'

/** The statuses of the documented failures, ascending. */
export function errorStatuses({ responses }: Operation): number[] {
  return responses.filter(isFailure).map(({ status }) => status)
}

/** Whether a response reports failure, with a status of its own. */
export function isFailure({ key, status }: Response): boolean {
  return status >= 400 && key === `${status}`
}

/** The responses that report success. */
export function successesOf({ responses }: Operation): Response[] {
  return responses.filter(({ status }) => status >= 200 && status < 300)
}

/**
 * What the client must know of the answers of an operation.
 *
 * @throws Refusal when it cannot tell an answer of success.
 */
export function answerFacts(
  document: Document,
  operation: Operation,
): Pick<OperationFacts, 'answers' | 'accept'> {
  const successes = successesOf(operation)
  if (successes.length === 0) throw new Refusal('it documents no success')
  const asked = successes.flatMap(({ content }) => chosenContent(document, content) ?? [])
  const failures = operation.responses.filter((each) => !successes.includes(each))
  const reported = failures.flatMap(({ content }) =>
    content.filter(({ mediaType }) => isJson(mediaType)),
  )
  const types = (contents: Content[]) => contents.map(({ mediaType }) => bareType(mediaType))
  const accept = [...new Set(types([...asked, ...reported]))].join(', ')
  return {
    ...(types(asked).some((each) => each !== 'application/json') && { accept }),
    answers: Object.fromEntries(
      successes.map((response) => [
        response.key === `${response.status}` ? response.key : '2XX',
        answerForm(document, operation, response),
      ]),
    ),
  }
}

/** What an answer of success is to the client. */
export function answerForm(
  document: Document,
  { method }: Operation,
  { content }: Response,
): AnswerForm {
  const chosen = chosenContent(document, content)
  if (!chosen || method === 'head') return 'none'
  const kind = mediaKind(document, chosen)
  if (kind !== 'json') return kind === 'text' || kind === 'form' ? 'text' : 'bytes'
  const { 'x-payload': payload } = schemaOf(document, chosen.schema)
  return payload === undefined ? 'json' : { payload }
}
