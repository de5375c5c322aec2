import {
  type Content,
  type Document,
  isJson,
  type Operation,
  type OperationExtensions,
  type Parameter,
  type Response,
  resolve,
  type Schema,
  type SchemaExtensions,
} from '@casebook/openapi'
import type { OperationFacts } from '../contract-facts.ts'

/** A schema without references, with what the contract says of it beyond OpenAPI. */
export type ExtendedSchema = Exclude<Schema, { $ref: string }> & SchemaExtensions

/** Follows the references of a schema. */
export function schemaOf(document: Document, schema: Schema | undefined): ExtendedSchema {
  return resolve(document, schema ?? {}) as ExtendedSchema
}

/**
 * What the client must know of an operation at run time.
 *
 * @throws when the contract asks for something that the client cannot do.
 */
export function operationFacts(document: Document, operation: Operation): OperationFacts {
  const { operationId, method, path, extensions } = operation
  const within = (where: string) => operation.parameters.filter((each) => each.in === where)
  for (const { name, in: where, style, content } of operation.parameters) {
    if (where === 'cookie' || content || (style && !['simple', 'form'].includes(style)))
      throw new Error(`The client cannot send the parameter ${name} of ${operationId}.`)
  }
  const secrets = within('path').filter((each) => isSecret(document, each.schema))
  const lists = within('path').filter((each) => each['x-comma-separated'])
  const query = within('query')
  const headers = within('header')
  const body = bodyForm(document, operation)
  const { 'x-repeatable': repeatable } = extensions as OperationExtensions
  return {
    route: `${method.toUpperCase()} ${path}`,
    ...(secrets.length > 0 && { secrets: secrets.map(({ name }) => name) }),
    ...(lists.length > 0 && {
      lists: Object.fromEntries(
        lists.map((each) => [each.name, each['x-comma-separated'] ?? 'literal']),
      ),
    }),
    ...(query.length > 0 && { query: query.map(({ name }) => name) }),
    ...(headers.length > 0 && {
      headers: Object.fromEntries(
        headers.map((each) => [each.name, defaultOf(document, each) ?? null]),
      ),
    }),
    ...(body && { body }),
    ...(operation.security.length === 0 && { open: true }),
    repeatable: typeof repeatable === 'object' ? repeatable.unless : (repeatable ?? false),
    ...answerFacts(document, operation),
    errors: errorStatuses(operation),
  }
}

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

/** The default of a parameter, which the client sends when the parameter is not given. */
export function defaultOf(document: Document, { schema }: Parameter): string | undefined {
  const { default: value } = schemaOf(document, schema as Schema)
  return value === undefined ? undefined : `${value}`
}

/** The JSON content of the request body. */
export function bodyContent({ operationId, requestBody }: Operation): Content | undefined {
  if (!requestBody) return undefined
  const content = requestBody.content.find(({ mediaType }) => isJson(mediaType))
  if (!content) throw new Error(`The client cannot send the body of ${operationId}: it is no JSON.`)
  return content
}

/** Names of the body's properties that are arguments of the operation, when the body stands flat among them. */
export function flatProperties(document: Document, operation: Operation): string[] | undefined {
  const content = bodyContent(operation)
  if (!content) return undefined
  const { properties, oneOf, anyOf, allOf } = schemaOf(document, content.schema)
  if (!properties || oneOf || anyOf || allOf) return undefined
  const taken = operation.parameters.map(({ name }) => name)
  const isDeprecated = (name: string) => schemaOf(document, properties[name]).deprecated
  const [clash] = Object.keys(properties).filter(
    (name) => taken.includes(name) && !isDeprecated(name),
  )
  return clash ? undefined : Object.keys(properties).filter((name) => !taken.includes(name))
}

function bodyForm(document: Document, operation: Operation): OperationFacts['body'] {
  if (!operation.requestBody) return undefined
  return flatProperties(document, operation) ? 'flat' : 'whole'
}

/** Where the payload is in an answer that reports success. */
function answerFacts(
  document: Document,
  operation: Operation,
): Pick<OperationFacts, 'payload' | 'empty'> {
  const contents = successesOf(operation).flatMap(({ content }) => content)
  if (contents.length === 0) return { empty: true }
  const json = contents.filter(({ mediaType }) => isJson(mediaType))
  const [payload, ...others] = new Set(
    json.map(({ schema }) => schemaOf(document, schema)['x-payload']),
  )
  if (json.length === 0 || others.length > 0)
    throw new Error(`The client cannot read the answers of ${operation.operationId}.`)
  return payload === undefined ? {} : { payload }
}

function isSecret(document: Document, schema: Schema | undefined): boolean {
  const { format, 'x-secret': secret } = schemaOf(document, schema)
  return secret === true || format === 'password'
}
