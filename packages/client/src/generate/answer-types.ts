import { type Document, isJson, type Operation, type Response } from '@casebook/openapi'
import { answerForm, isFailure, successesOf } from './answer-facts.ts'
import { chosenContent } from './media-kind.ts'
import { schemaOf } from './schema-of.ts'
import { statusErrorName } from './status-error-name.ts'
import { at, typeOf } from './type-of.ts'

interface AnswerTypes {
  data: string
  envelope: string
}

/** Types of what an operation answers with success: the payload, and the whole body. */
export function answerTypes(document: Document, operation: Operation): AnswerTypes {
  const types = successesOf(operation).map((each) => typesOfSuccess(document, operation, each))
  return {
    data: union(types.map(({ data }) => data)),
    envelope: union(types.map(({ envelope }) => envelope)),
  }
}

function typesOfSuccess(document: Document, operation: Operation, response: Response): AnswerTypes {
  const form = answerForm(document, operation, response)
  const chosen = chosenContent(document, response.content)
  const plain = { none: 'undefined', text: 'string', bytes: 'Blob' }
  if (!chosen || (typeof form === 'string' && form !== 'json')) {
    const type = plain[form as keyof typeof plain]
    return { data: type, envelope: type }
  }
  const envelope = typeOf(chosen.schema, placeOf(operation, response, chosen.mediaType))
  if (form === 'json') return { data: envelope, envelope }
  const { payload } = form as { payload: string }
  const { properties } = schemaOf(document, chosen.schema)
  const data = typeOf(properties?.[payload] ?? {}, `${envelope}${at(payload)}`)
  return { data, envelope }
}

/** Types of what an operation can fail with. */
export function errorTypes(operation: Operation): string[] {
  const ofStatus = operation.responses.filter(isFailure).map((response) => {
    const bodies = bodyTypes(operation, response)
    return `${statusErrorName(response.status)}<${bodies.join(' | ') || 'never'}>`
  })
  return [...ofStatus, 'CallFailure']
}

/** Types of an error's body, as far as it is JSON; any other is a text. */
function bodyTypes(operation: Operation, response: Response): string[] {
  return response.content
    .filter(({ mediaType }) => isJson(mediaType))
    .map(({ schema, mediaType }) => typeOf(schema, placeOf(operation, response, mediaType)))
}

/** Where the type of a body stands among those of the operation. */
function placeOf({ operationId }: Operation, { key }: Response, mediaType: string): string {
  const status = /^\d+$/.test(key) ? `[${key}]` : at(key)
  return `operations${at(operationId)}['responses']${status}['content']${at(mediaType)}`
}

function union(types: string[]): string {
  return [...new Set(types)].join(' | ')
}
