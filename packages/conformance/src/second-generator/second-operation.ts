import { type Document, isJson, type Operation, type Response, resolve } from '@casebook/openapi'
import type { SecondTypes } from './write-second-types.ts'

/** The types of one operation, as text. */
export interface SecondOperation {
  /** Parameters, body and answers by status, bodies by media type. */
  wire: string
  /** What a call of the client gives. */
  call: string
}

/** Writes the types of one operation in the shapes of the comparison, from what the second generator declared. */
export function secondOperation(
  document: Document,
  operation: Operation,
  { whole, byMediaType }: SecondTypes,
): SecondOperation {
  const { operationId, requestBody, responses } = operation
  const data = `${whole.name}.${operationId}Data`
  // Successes and errors are kept apart, and a type that would be empty is left out.
  const answers = [`${operationId}Responses`, `${operationId}Errors`].filter((type) =>
    whole.text.includes(`export type ${type} = `),
  )
  const answerIn = (module: string | undefined, key: string) =>
    `At<${['{}', ...answers.map((type) => `${module}.${type}`)].join(' & ')}, ${keyOf(key)}>`
  const bodyOf = (key: string, mediaType: string) => answerIn(byMediaType.get(mediaType)?.name, key)

  const answer = ({ key, content }: Response) =>
    content.length > 0
      ? objectType(content.map(({ mediaType }) => [mediaType, bodyOf(key, mediaType)]))
      : `NoContent<${answerIn(whole.name, key)}>`
  const requestTypes = objectType(
    (requestBody?.content ?? []).map(({ mediaType }) => [
      mediaType,
      `Exclude<${byMediaType.get(mediaType)?.name}.${operationId}Data['body'], undefined>`,
    ]),
  )
  return {
    wire: [
      `SecondParameters<${data}>`,
      ...(requestBody ? [`SecondBody<${data}, ${requestTypes}>`] : []),
      objectType(responses.map((response) => [response.key, answer(response)])),
    ].join(' & '),
    call: call(document, responses, bodyOf),
  }
}

/** The client gives the payload of a success, and the body of a failure, which is a text when it is no JSON. */
function call(
  document: Document,
  responses: Response[],
  bodyOf: (key: string, mediaType: string) => string,
): string {
  const bodies = responses.flatMap(({ key, status, content }) =>
    content
      .filter(({ mediaType }) => isJson(mediaType))
      .map(({ mediaType, schema }) => ({ status, schema, type: bodyOf(key, mediaType) })),
  )
  const successes = bodies.filter(({ status }) => status < 300)
  const payloads = successes.map(({ schema, type }) => {
    const { 'x-payload': payload } = resolve(document, schema) as { 'x-payload'?: string }
    return payload ? `At<${type}, '${payload}'>` : type
  })
  const failures = responses.filter(({ key, status }) => status >= 400 && key === `${status}`)
  return objectType([
    ['data', payloads.join(' | ') || 'undefined'],
    ['envelope', successes.map(({ type }) => type).join(' | ') || 'undefined'],
    [
      'errors',
      objectType(
        failures.map(({ key, status }) => {
          const types = bodies.filter((body) => body.status === status).map(({ type }) => type)
          return [key, [...types, 'string', 'undefined'].join(' | ')]
        }),
      ),
    ],
  ])
}

function objectType(properties: [string, string][]): string {
  return `{ ${properties.map(([name, type]) => `${keyOf(name)}: ${type}`).join('; ')} }`
}

/** A status is a number among the keys of a type, other names are texts. */
function keyOf(name: string): string {
  return /^\d+$/.test(name) ? name : JSON.stringify(name)
}
