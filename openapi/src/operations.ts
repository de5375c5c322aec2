import type { OpenAPIV3_1 } from 'openapi-types'
import type { ParameterExtensions } from './client-extensions.ts'
import type { Document, Schema } from './contract.ts'
import { readContent } from './read-content.ts'
import { readResponses } from './read-responses.ts'
import { type Resolved, resolve } from './resolve.ts'
import { type HasServers, serverUrl } from './server-url.ts'

export type Parameter = Resolved<OpenAPIV3_1.ParameterObject> & ParameterExtensions

/** Which violations of the contract an example answers: all properties that are given must fit. */
export interface ViolationSelector {
  in: 'security' | 'method' | 'path' | 'query' | 'header' | 'body'
  /** Name of the parameter or property, with dots between the steps. */
  name?: string
  /** Keyword of JSON Schema, or `undeclared` or `malformed`. */
  rule?: string
}

/** An example with the key under which it stands, such as `closed`. */
export interface Example {
  key: string
  summary?: string
  value: unknown
  /** What the caller does about this cause of an error. */
  'x-cure'?: string
  /** The violations of a request that this example of an error answers. */
  'x-violations'?: ViolationSelector[]
  /** Places in the value, and the runtime expressions whose values a mock puts there. */
  'x-echo'?: Record<string, string>
  /** Places in the value, and the JSONata expressions whose values a mock puts there when it answers. */
  'x-computed'?: Record<string, string>
}

/** One media type of a body, with its examples in the order of the contract. */
export interface Content {
  mediaType: string
  schema: Schema
  examples: Example[]
}

export interface Response {
  /** As in the contract: a status such as `200`, a range such as `4XX`, or `default`. */
  key: string
  /** The status that stands for it: that itself, the lowest of the range, for `default` 500 beside a success, else 200. */
  status: number
  description: string
  content: Content[]
}

export interface Operation {
  operationId: string
  /** In lower case, as in the contract. */
  method: string
  /** The path template, without the path of the server. */
  path: string
  /** The path of the operation's first server, percent-encoded, without a final slash; empty for the root. */
  basePath: string
  summary: string
  deprecated: boolean
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Content[] }
  /** In ascending order of their status, then the ranges, then `default`. */
  responses: Response[]
  security: OpenAPIV3_1.SecurityRequirementObject[]
  /** What the contract says of the operation beyond OpenAPI, by names such as `x-state`. */
  extensions: Record<string, unknown>
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** Lists the operations of a document in its order, with references to parts of operations followed. */
export function listOperations(document: Document): Operation[] {
  const taken = new Set<string>()
  return Object.entries(document.paths ?? {})
    .filter(([path, item]) => !path.startsWith('x-') && item)
    .flatMap(([path, reference]) => {
      const item = readPathItem(document, reference as OpenAPIV3_1.PathItemObject)
      return METHODS.flatMap((method) => {
        const operation = item[method]
        if (!operation) return []
        const { operationId: id } = operation
        const operationId = id && !taken.has(id) ? id : `${method} ${path}`
        taken.add(operationId)
        return [{ operationId, method, path, ...readOperation(document, operation, item) }]
      })
    })
}

/** A path item, with what stands beside its `$ref`. */
function readPathItem(
  document: Document,
  item: OpenAPIV3_1.PathItemObject,
): OpenAPIV3_1.PathItemObject {
  const { $ref, ...beside } = item
  return $ref === undefined
    ? item
    : { ...resolve<OpenAPIV3_1.PathItemObject>(document, { $ref }), ...beside }
}

function readOperation(
  document: Document,
  operation: OpenAPIV3_1.OperationObject,
  item: OpenAPIV3_1.PathItemObject,
): Omit<Operation, 'operationId' | 'method' | 'path'> {
  const body = operation.requestBody && resolve(document, operation.requestBody)
  return {
    basePath: basePathOf([operation, item, document]),
    summary: operation.summary ?? '',
    deprecated: operation.deprecated ?? false,
    parameters: readParameters(document, item.parameters, operation.parameters),
    ...(body && {
      requestBody: { required: body.required ?? false, content: readContent(document, body) },
    }),
    responses: readResponses(document, operation.responses),
    security: operation.security ?? document.security ?? [],
    extensions: Object.fromEntries(
      Object.entries(operation).filter(([key]) => key.startsWith('x-')),
    ),
  }
}

/** The path of the first that names servers, since those of an operation stand in place of the document's. */
function basePathOf(owners: HasServers[]): string {
  const owner = owners.find(({ servers }) => servers && servers.length > 0) ?? {}
  return serverUrl(owner)
    .pathname.replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
}

type Parameters = OpenAPIV3_1.OperationObject['parameters']

/** Parameters of the path, then those of the operation, which stand in place of their namesakes. */
function readParameters(document: Document, ofPath: Parameters, own: Parameters): Parameter[] {
  const read = (list: Parameters) => (list ?? []).map((each) => resolve(document, each))
  const parameters = read(own)
  const isOverridden = (parameter: Parameter) =>
    parameters.some((each) => each.name === parameter.name && each.in === parameter.in)
  return [...read(ofPath).filter((parameter) => !isOverridden(parameter)), ...parameters]
}
