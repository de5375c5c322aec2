import {
  type Content,
  type Document,
  exampleRequest,
  isJson,
  type Operation,
  resolve,
  type Schema,
  type SchemaExtensions,
  serverUrl,
} from '@casebook/openapi'
import { clientArguments } from './client-arguments.ts'
import { credentialHeader } from './credential-header.ts'
import { Secret, secretsIn, variableOf } from './secret.ts'
import type { Text } from './text.ts'
import { isSecret, withSecrets } from './with-secrets.ts'

/** A value of JSON in which secrets may stand. */
export type Value = string | number | boolean | null | undefined | Secret | Value[] | Fields
export interface Fields {
  [name: string]: Value
}

/** What a template must know of an operation to write a sample that calls it. */
export interface SampleRequest {
  api: string
  operationId: string
  /** The environment variable that says where the API is, and where it is otherwise. */
  server: { variable: string; url: string }
  /** In upper case. */
  method: string
  /** What follows the URL of the server, percent-encoded but for the secrets. */
  path: Text
  headers: { name: string; value: Text }[]
  /** To be written as JSON. */
  body?: Value
  /** Whether the same body may also be sent as a form. */
  takesForm: boolean
  /** What the operation's function in our client takes. */
  arguments: Fields
  /** The token that the operation wants, if it wants one. */
  token?: Secret
  /** Every secret of the request, once. */
  secrets: Secret[]
  /** What success answers with: nothing, or JSON with the payload in a property or as a whole. */
  answer?: { payload?: string }
}

/**
 * The example request of an operation, in the form that all templates share.
 *
 * @throws when the contract asks for something that no template can write.
 */
export function sampleRequest(
  api: string,
  document: Document,
  operation: Operation,
): SampleRequest {
  const { operationId, requestBody } = operation
  const example = exampleRequest(document, withMarkedParameters(document, operation))
  const credential = credentialHeader(document, operation)
  const toText = (text: string) =>
    text
      .split(/(?:\{|%7B)(\w+)(?:\}|%7D)/)
      .map((part, index) => (index % 2 === 1 ? new Secret(api, part) : part))
      .filter((part) => part !== '')
  const token = new Secret(api, 'token')
  const path = toText(example.path.slice(operation.basePath.length))
  const headers = Object.entries(example.headers).map(([name, text]) => {
    const value = name === credential ? [text.replace(/token$/, ''), token] : toText(text)
    return { name, value: value.filter((part) => part !== '') }
  })
  const content = requestBody?.content[0]
  if (content && !isJson(content.mediaType)) {
    throw new Error(
      `Samples send JSON only, but ${operationId} wants ${content.mediaType} before all: ` +
        'put JSON first in the contract, or teach the templates of src/samples.',
    )
  }
  const body = content && withSecrets(api, document, content.schema, example.body)
  const answer = answerOf(document, operation)
  return {
    api,
    operationId,
    server: { variable: variableOf(api, 'url'), url: serverOf(document, operation) },
    method: example.method,
    path,
    headers,
    ...(content && { body }),
    takesForm: requestBody?.content.some(({ mediaType }) => /urlencoded/.test(mediaType)) ?? false,
    arguments: clientArguments(api, document, operation, body),
    ...(credential && { token }),
    secrets: secretsIn([headers.map(({ value }) => value), path, body]),
    ...(answer && { answer }),
  }
}

/** Secret parameters have their names in braces for an example, by which they are found in the request. */
function withMarkedParameters(document: Document, operation: Operation): Operation {
  const parameters = operation.parameters.map((parameter) =>
    isSecret(document, parameter.schema)
      ? { ...parameter, example: `{${parameter.name}}` }
      : parameter,
  )
  return { ...operation, parameters }
}

function serverOf(document: Document, { path, method }: Operation): string {
  const item = document.paths?.[path]
  const owners = [item?.[method as 'get'], item, document]
  const owner = owners.find((each) => each?.servers && each.servers.length > 0) ?? {}
  return serverUrl(owner).href.replace(/\/$/, '')
}

function answerOf(document: Document, { responses }: Operation): SampleRequest['answer'] {
  const success = responses.find(({ status }) => status >= 200 && status < 300)
  const content = success?.content.find(({ mediaType }) => isJson(mediaType))
  if (!content) return undefined
  const payload = payloadOf(document, content)
  return payload === undefined ? {} : { payload }
}

function payloadOf(document: Document, { schema }: Content): string | undefined {
  const { 'x-payload': payload } = resolve(document, schema) as Schema & SchemaExtensions
  return payload
}
