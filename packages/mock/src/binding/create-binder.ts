import type { Document, Operation } from '@casebook/openapi'
import type { MockRequest } from '../answer.ts'
import { coerce } from './coerce.ts'
import { formCredentials, NONE, readFormCredentials } from './form-credentials.ts'
import { createNames, withNames } from './names.ts'
import { type Body, isJson, mediaTypeOf, NO_BODY, readBody, readToTheLetter } from './read-body.ts'
import { type RequestBinding, requestBinding } from './request-binding.ts'
import { createShape, isListOfObjects } from './shape.ts'
import { splitQuery } from './split-query.ts'

/** What came over the wire. Header names are in lower case; query values are decoded. */
export interface RawRequest {
  path: Record<string, string>
  query: Record<string, string | string[]>
  headers: Record<string, string>
  /** The body, undefined when there is none. */
  text: string | undefined
}

export type Binder = (raw: RawRequest) => MockRequest | Promise<MockRequest>

/**
 * Makes the function that puts a request to one operation into the terms of the contract, ready for the engine. Without
 * `x-request-binding` in the contract requests are taken to the letter.
 *
 * The function throws an Error with `statusCode: 413`, or rejects with it, when a body holds too much.
 */
export function createBinder(document: Document, operation: Operation): Binder {
  const binding = requestBinding(document)
  const bind = binding ? createLooseBinder(document, operation, binding) : bindToTheLetter
  const names = operation.security.length > 0 ? formCredentials(document) : []
  if (names.length === 0) return bind
  return (raw) => {
    const found = readFormCredentials(names, raw)
    const withFound = (credentials: Record<string, string>) =>
      credentials === NONE ? bind(raw) : bind({ ...raw, query: { ...credentials, ...raw.query } })
    return found instanceof Promise ? found.then(withFound) : withFound(found)
  }
}

function bindToTheLetter({ path, query, headers, text }: RawRequest): MockRequest {
  const { value, malformed } = readToTheLetter(text, headers['content-type'])
  return { path, query, headers, body: value, malformed }
}

function createLooseBinder(
  document: Document,
  { parameters, requestBody }: Operation,
  { letterCase, bodyInQuery, textAsScalars, undeclaredMediaTypes }: RequestBinding,
): Binder {
  const namesIn = (where: string) =>
    parameters.filter((parameter) => parameter.in === where).map(({ name }) => name)
  const anyCase = (names: string[]) => (letterCase === 'ignored' ? names : [])
  const content = requestBody?.content ?? []
  const shape = createShape(document, content[0]?.schema ?? {})

  const queryNames = createNames(namesIn('query'), anyCase(namesIn('query')))
  const properties = [...shape.properties.keys()]
  const looseProperties = anyCase(
    properties.filter((name) => !isListOfObjects(shape.properties.get(name))),
  )
  const bodyNames = createNames(properties, looseProperties)
  // What the path says counts, so the same name in the query says nothing.
  const inPath = createNames(namesIn('path'), anyCase(namesIn('path')))
  const besidePath = (names: string[]) => names.filter((name) => inPath.find(name) === undefined)
  const namesOfBodyInQuery = bodyInQuery
    ? createNames(besidePath(properties), besidePath(looseProperties))
    : createNames([])

  const declared = content.map(({ mediaType }) => mediaTypeOf(mediaType))
  const canonical = declared.find(isJson)

  return (raw) => {
    const body = read(raw)
    return body instanceof Promise ? body.then((each) => bind(raw, each)) : bind(raw, body)
  }

  function read({ text, headers: { 'content-type': contentType = '' } }: RawRequest) {
    if (!text) return NO_BODY
    const mediaType = mediaTypeOf(contentType)
    if (declared.includes(mediaType)) return readBody(text, mediaType, contentType)
    return undeclaredMediaTypes === 'ignored' && requestBody
      ? NO_BODY
      : { ...readToTheLetter(text, contentType), isForeign: true }
  }

  function bind({ path, headers, query: rawQuery }: RawRequest, body: Body): MockRequest {
    const { query, body: queried } = splitQuery(queryNames, namesOfBodyInQuery, rawQuery)
    const { value, malformed, isForeign } = body
    if (!requestBody || isForeign) return { path, query, headers, body: value, malformed }
    return {
      path,
      query,
      headers: withMediaType(canonical, headers),
      // What has no properties to bind says nothing.
      body: merge(bindBody(body), queried) ?? undefined,
      malformed,
    }
  }

  function bindBody({ value, isText = false }: Body): unknown {
    if (!isObject(value)) return value
    const named = withNames(bodyNames, value)
    return isText || textAsScalars ? coerce(shape, named, isText) : named
  }

  /** The query counts before the body, but is none itself where the body is no object. */
  function merge(body: unknown, queried: object | undefined): unknown {
    if (!queried || (body !== undefined && !isObject(body))) return body
    return { ...body, ...(coerce(shape, queried, true) as object) }
  }
}

/**
 * Says that the body is a JSON value by now. Where the operation declares no JSON, Prism must not look at the media
 * type, which it does when there is a length.
 */
function withMediaType(
  canonical: string | undefined,
  headers: Record<string, string>,
): Record<string, string> {
  if (headers['content-type'] === canonical) return headers
  if (canonical) return { ...headers, 'content-type': canonical }
  const { 'content-length': _, ...others } = headers
  return { ...others, 'content-type': 'application/json' }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
