import {
  type Content,
  type Document,
  exampleRequest,
  isJson,
  type Operation,
  type Parameter,
  resolve,
  toFields,
  writeBody,
} from '@casebook/openapi'

/** A parameter with the value that a collection sends. */
export interface Value {
  name: string
  value: string
  description: string
}

/** How a collection authenticates: a token in a header, one after `Bearer`, or nothing. */
export type Auth =
  | { type: 'none' }
  | { type: 'bearer' }
  | { type: 'apikey'; name: string; in: 'header' | 'query' }

/** What a collection of any tool says of the body of a request. */
export interface RequestBody {
  mediaType: string
  /** Fields, for a form. */
  fields?: Value[]
  /** The text of anything else. */
  text?: string
}

/** A request of a collection, with the values of the contract's examples and without credentials. */
export interface CollectionRequest {
  /** In upper case. */
  method: string
  /** Below the base URL, with `{name}` where a path parameter stands. */
  path: string
  pathParameters: Value[]
  /** What must be sent. */
  query: Value[]
  /** What may be sent, which a collection has switched off. */
  optionalQuery: Value[]
  headers: Value[]
  body?: RequestBody
  auth: Auth
}

/** The request that a collection has for an operation: `exampleRequest` in its parts, and the optional parameters. */
export function collectionRequest(document: Document, operation: Operation): CollectionRequest {
  const { method, path, parameters, requestBody, security } = operation
  const valuesIn = (place: string, required: boolean): Value[] =>
    parameters
      .filter((each) => each.in === place && (each.required ?? false) === required)
      .map((parameter) => ({
        name: parameter.name,
        value: exampleValue(document, operation, parameter),
        description: (parameter.description ?? '').trim(),
      }))
  const content = requestBody?.content[0]
  return {
    method: method.toUpperCase(),
    path,
    pathParameters: valuesIn('path', true),
    query: valuesIn('query', true),
    optionalQuery: valuesIn('query', false),
    headers: valuesIn('header', true),
    ...(content && { body: bodyOf(document, operation, content) }),
    auth: authOf(document, security[0] ?? {}),
  }
}

/** The value that `exampleRequest` gives to a parameter, read from a request that has this parameter alone. */
function exampleValue(document: Document, operation: Operation, parameter: Parameter): string {
  const required = { ...parameter, required: true } as Parameter
  const path = parameter.in === 'path' ? `/{${parameter.name}}` : '/'
  const { requestBody: _, ...rest } = operation
  const only = { ...rest, path, basePath: '', parameters: [required], security: [] }
  const request = exampleRequest(document, only)
  const url = new URL(request.path, 'http://localhost')
  if (parameter.in === 'path') return decodeURIComponent(url.pathname.slice(1))
  if (parameter.in === 'query') return url.searchParams.get(parameter.name) ?? ''
  return request.headers[parameter.name] ?? ''
}

function bodyOf(document: Document, operation: Operation, content: Content): RequestBody {
  const { body, headers } = exampleRequest(document, operation)
  const mediaType = headers['Content-Type'] ?? content.mediaType
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(mediaType)) {
    const fields = Object.entries(toFields(body as object)).flatMap(([name, texts]) =>
      [texts].flat().map((text) => ({ name, value: String(text), description: '' })),
    )
    return { mediaType, fields }
  }
  const text = isJson(mediaType)
    ? JSON.stringify(body, null, 2)
    : writeBody(document, mediaType, content.schema, body)
  return { mediaType, text }
}

/** The first scheme of the first requirement. OAuth and OpenID Connect end in a token after `Bearer`. */
function authOf(document: Document, requirement: Record<string, string[]>): Auth {
  const [name] = Object.keys(requirement)
  const reference = name === undefined ? undefined : document.components?.securitySchemes?.[name]
  if (!reference) return { type: 'none' }
  const scheme = resolve(document, reference)
  if (scheme.type !== 'apiKey') {
    if (scheme.type === 'http' && scheme.scheme.toLowerCase() !== 'bearer') {
      throw new Error(
        `The collections know no ${scheme.scheme} authentication, which ${name} asks for: teach them.`,
      )
    }
    return { type: 'bearer' }
  }
  if (scheme.in !== 'header' && scheme.in !== 'query') {
    throw new Error(`The collections send no key in a ${scheme.in}, as ${name} asks: teach them.`)
  }
  return { type: 'apikey', name: scheme.name, in: scheme.in }
}
