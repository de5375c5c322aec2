import type { Document } from './contract.ts'
import type { Content, Operation, Parameter } from './operations.ts'
import { resolve } from './resolve.ts'
import { serverUrl } from './server-url.ts'

/** A request without a host. */
export interface ExampleRequest {
  /** In upper case. */
  method: string
  /** With the path of the server, percent-encoded. */
  path: string
  headers: Record<string, string>
  body?: unknown
}

/**
 * A request that an operation accepts: required parameters with their first example, credentials in the form of
 * the first security requirement, and the first example of the first request body.
 *
 * @throws when a required parameter has no example.
 */
export function exampleRequest(document: Document, operation: Operation): ExampleRequest {
  const required = operation.parameters.filter((parameter) => parameter.required)
  const path = required
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (template, parameter) =>
        template.replace(`{${parameter.name}}`, encodeURIComponent(exampleOf(document, parameter))),
      operation.path,
    )
  const headers = required
    .filter((parameter) => parameter.in === 'header')
    .map((parameter) => [parameter.name, exampleOf(document, parameter)])
  const [body]: Content[] = operation.requestBody?.content ?? []
  return {
    method: operation.method.toUpperCase(),
    path: serverUrl(document).pathname.replace(/\/$/, '') + path,
    headers: {
      ...credentials(document, operation),
      ...Object.fromEntries(headers),
      ...(body && { 'Content-Type': body.mediaType }),
    },
    ...(body && { body: body.examples[0]?.value }),
  }
}

function exampleOf(document: Document, parameter: Parameter): string {
  const [first] = Object.values(parameter.examples ?? {})
  const example = parameter.example ?? (first && resolve(document, first).value)
  if (example === undefined) throw new Error(`The parameter ${parameter.name} has no example.`)
  return String(example)
}

/** Credentials that have the right form, and no more than that. */
function credentials(document: Document, operation: Operation): Record<string, string> {
  const names = Object.keys(operation.security[0] ?? {})
  return Object.fromEntries(
    names.flatMap((name) => {
      const reference = document.components?.securitySchemes?.[name]
      const scheme = reference && resolve(document, reference)
      if (scheme?.type === 'apiKey') return scheme.in === 'header' ? [[scheme.name, 'token']] : []
      if (scheme?.type === 'http' && scheme.scheme === 'basic') {
        return [['Authorization', `Basic ${btoa('user:password')}`]]
      }
      return scheme ? [['Authorization', 'Bearer token']] : []
    }),
  )
}
