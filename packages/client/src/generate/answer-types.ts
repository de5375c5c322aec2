import { type Document, isJson, type Operation, type Response } from '@casebook/openapi'
import { isFailure, schemaOf, successesOf } from './operation-facts.ts'
import { statusErrorName } from './status-error-name.ts'
import { typeOf } from './type-of.ts'

/** Types of what an operation answers with success: the payload, and the whole body. */
export function answerTypes(document: Document, operation: Operation) {
  const contents = successesOf(operation).flatMap(({ status, content }) =>
    content.filter(({ mediaType }) => isJson(mediaType)).map((each) => ({ status, ...each })),
  )
  if (contents.length === 0) return { data: 'undefined', envelope: 'undefined' }
  const envelopes = contents.map(({ status, schema, mediaType }) => ({
    schema,
    type: typeOf(
      schema,
      `operations['${operation.operationId}']['responses'][${status}]['content']['${mediaType}']`,
    ),
  }))
  const payloads = envelopes.map(({ schema, type }) => {
    const { 'x-payload': payload, properties } = schemaOf(document, schema)
    return payload ? typeOf(properties?.[payload] ?? {}, `${type}['${payload}']`) : type
  })
  return { data: union(payloads), envelope: union(envelopes.map(({ type }) => type)) }
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
function bodyTypes({ operationId }: Operation, { status, content }: Response): string[] {
  const json = content.filter(({ mediaType }) => isJson(mediaType))
  return json.map(({ schema, mediaType }) =>
    typeOf(
      schema,
      `operations['${operationId}']['responses'][${status}]['content']['${mediaType}']`,
    ),
  )
}

function union(types: string[]): string {
  return [...new Set(types)].join(' | ')
}
