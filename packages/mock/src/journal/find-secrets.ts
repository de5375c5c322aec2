import {
  type Content,
  type Contract,
  type Document,
  type Operation,
  resolve,
} from '@casebook/openapi'
import { operationsOf } from '../operations-of.ts'
import { holdsSecret, secretProperties } from './secret-schema.ts'
import { bodyKey, type SecretSegment, type Secrets } from './secrets.ts'

/** Finds the secrets that the contract of an API marks. */
export function findSecrets({ document }: Contract): Secrets {
  const operations = operationsOf(document)
  const parameters = operations.flatMap((operation) => operation.parameters)
  const secret = parameters.filter((parameter) => holdsSecret(document, parameter))
  const namesIn = (where: string) =>
    [...secret, ...apiKeys(document)].filter((each) => each.in === where).map(({ name }) => name)
  const inParameters = parameters.flatMap((parameter) => secretProperties(document, parameter))

  const bodies = operations.flatMap(bodiesOf)
  const schemas = bodies.flatMap(({ content }) => content.map(({ schema }) => schema))
  const inBodies = schemas.flatMap((schema) => secretProperties(document, schema))
  return {
    properties: lowerCase(inBodies),
    query: lowerCase([...inBodies, ...inParameters, ...namesIn('query')]),
    headers: lowerCase([...namesIn('header'), ...secretAnswerHeaders(document)]),
    path: operations.flatMap((operation) =>
      operation.parameters
        .filter((parameter) => parameter.in === 'path' && secret.includes(parameter))
        .map(({ name }) => findSegment(operation.basePath + operation.path, name)),
    ),
    bodies: new Map(
      bodies.flatMap(({ key, content }) => {
        const secrecy = secrecyOf(document, content)
        return secrecy ? [[key, secrecy]] : []
      }),
    ),
  }
}

function apiKeys(document: Document): { in: string; name: string }[] {
  return Object.values(document.components?.securitySchemes ?? {})
    .map((scheme) => resolve(document, scheme))
    .filter((scheme) => scheme.type === 'apiKey')
}

function bodiesOf({ operationId, requestBody, responses }: Operation) {
  return [
    { key: bodyKey(operationId), content: requestBody?.content ?? [] },
    ...responses.map(({ status, content }) => ({ key: bodyKey(operationId, status), content })),
  ]
}

function secrecyOf(document: Document, content: Content[]): 'part' | 'whole' | undefined {
  if (content.some(({ schema }) => holdsSecret(document, schema))) return 'whole'
  const names = content.flatMap(({ schema }) => secretProperties(document, schema))
  return names.length > 0 ? 'part' : undefined
}

function secretAnswerHeaders(document: Document): string[] {
  const responses = Object.values(document.paths ?? {})
    .flatMap((item) => Object.values(item ?? {}))
    .flatMap((operation) => Object.values(Object(operation).responses ?? {}))
  return responses.flatMap((response) =>
    Object.entries(resolve(document, Object(response)).headers ?? {})
      .filter(([, header]) => holdsSecret(document, header))
      .map(([name]) => name),
  )
}

function findSegment(template: string, name: string): SecretSegment {
  const segments = template.split('/').filter(Boolean)
  const at = segments.findIndex((segment) => segment.includes(`{${name}}`))
  const before = segments.slice(0, at).findLastIndex((segment) => !segment.includes('{'))
  const after = segments[before]?.toLowerCase()
  return { ...(after !== undefined && { after }), distance: at - before }
}

function lowerCase(names: string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()))
}
