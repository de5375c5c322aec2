import type { Document, Schema } from './contract.ts'
import { exampleCredentials } from './example-credentials.ts'
import type { Content, Operation, Parameter } from './operations.ts'
import { resolve } from './resolve.ts'
import { sample } from './sample/sample.ts'
import { writeFields, writeParameter } from './write-parameter.ts'

/** A request without a host. */
export interface ExampleRequest {
  /** In upper case. */
  method: string
  /** With the path of the server and the query, percent-encoded. */
  path: string
  headers: Record<string, string>
  /** A value yet to be written in the media type that the headers name. */
  body?: unknown
}

/**
 * A request that an operation accepts: required parameters and the first request body, with their first examples or
 * else values that their schemas allow, and credentials in the form of the first security requirement.
 */
export function exampleRequest(document: Document, operation: Operation): ExampleRequest {
  const { method, parameters, requestBody } = operation
  const credentials = exampleCredentials(document, operation)
  const fieldsIn = (where: string, encode: Encode = (text) => text): Field[] => [
    ...credentials
      .filter((each) => each.in === where)
      .map(({ name, text }) => [encode(name), encode(text)] as const),
    ...parameters
      .filter((parameter) => parameter.required && parameter.in === where)
      .flatMap((parameter) =>
        writeFields(parameter, exampleOf(document, parameter), (text) => encode(text, parameter)),
      ),
  ]
  const cookies = fieldsIn('cookie', encodeURIComponent).map((field) => field.join('='))
  const body = requestBody?.content[0]
  return {
    method: method.toUpperCase(),
    path: withQuery(operation.basePath + fillPath(document, operation), fieldsIn('query', forUrl)),
    headers: uniqueNames([
      ...fieldsIn('header'),
      ...(cookies.length > 0 ? [['Cookie', cookies.join('; ')] as const] : []),
      ...(body ? [['Content-Type', concrete(body.mediaType)] as const] : []),
    ]),
    ...(body && { body: bodyOf(document, body) }),
  }
}

type Field = readonly [name: string, text: string]
type Encode = (text: string, parameter?: Parameter) => string

/** Percent-encodes a text, except the commas of a list whose parameter wants them as they stand. */
function forUrl(text: string, parameter?: Parameter): string {
  const encoded = encodeURIComponent(text)
  return parameter?.['x-comma-separated'] === 'literal' ? encoded.replaceAll('%2C', ',') : encoded
}

/** A template may have a query of its own, though OpenAPI knows none there. */
function withQuery(path: string, fields: Field[]): string {
  if (fields.length === 0) return path
  const query = fields.map((field) => field.join('='))
  return path + (path.includes('?') ? '&' : '?') + query.join('&')
}

/** Credentials come first and count before parameters of the same name, the media type of the body before all. */
function uniqueNames(fields: Field[]): Record<string, string> {
  const isSame = (name: string) => (field: Field) => field[0].toLowerCase() === name.toLowerCase()
  const found = fields.filter(
    (field, index) =>
      index === fields.findIndex(isSame(field[0])) && !/^content-type$/i.test(field[0]),
  )
  const mediaType = fields.findLast(isSame('Content-Type'))
  return Object.fromEntries(mediaType ? [...found, ['Content-Type', mediaType[1]]] : found)
}

/** The template's own parameters count, declared or not, since each must be filled. */
function fillPath(document: Document, { path, parameters }: Operation): string {
  return path.replace(/\{([^{}]+)\}|[^!-~]+/gu, (text, name?: string) => {
    if (name === undefined) return encodeURIComponent(text)
    const declared = parameters.find((each) => each.in === 'path' && each.name === name)
    const parameter = declared ?? { name, in: 'path', example: 1 }
    return writeParameter(parameter, exampleOf(document, parameter), (part) =>
      forUrl(part, parameter),
    )
  })
}

function exampleOf(document: Document, parameter: Parameter): unknown {
  const { example, examples, schema, content } = parameter
  const [first] = Object.values(examples ?? {})
  const given = example ?? (first && resolve(document, first).value)
  if (given !== undefined) return given
  const [described] = Object.values(content ?? {})
  if (!described) return sample(document, asText(document, schema ?? {}), { without: 'readOnly' })
  return JSON.stringify(described.example ?? sample(document, described.schema ?? {}))
}

/** A parameter is text on its way, so a number might be taken for both where a schema has one of the two. */
function asText(document: Document, schema: Schema): Schema {
  const { oneOf = [] } = resolve(document, schema)
  return oneOf.find((each) => resolve(document, each).type === 'string') ?? schema
}

function bodyOf(document: Document, { schema, examples }: Content): unknown {
  return examples[0]?.value ?? sample(document, schema, { without: 'readOnly' })
}

/** A media type that is one where the contract allows many. */
function concrete(mediaType: string): string {
  if (/^(\*|application)\/\*/.test(mediaType)) return 'application/json'
  return mediaType.replace(/^text\/\*/, 'text/plain').replace(/\/\*/, '/octet-stream')
}
