import type { OpenAPIV3_1 } from 'openapi-types'
import type { Document, Schema } from './contract.ts'
import { type Resolved, resolve } from './resolve.ts'

export type Parameter = Resolved<OpenAPIV3_1.ParameterObject>

/** Which violations of the contract an example answers: all properties that are given must fit. */
export interface ViolationSelector {
  in: 'security' | 'path' | 'query' | 'header' | 'body'
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
  /** The violations of a request that this example of an error answers. */
  'x-violations'?: ViolationSelector[]
  /** Places in the value, and the runtime expressions whose values a mock puts there. */
  'x-echo'?: Record<string, string>
}

/** One media type of a body, with its examples in the order of the contract. */
export interface Content {
  mediaType: string
  schema: Schema
  examples: Example[]
}

export interface Response {
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
  summary: string
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Content[] }
  /** In ascending order of their status. */
  responses: Response[]
  security: OpenAPIV3_1.SecurityRequirementObject[]
  /** What the contract says of the operation beyond OpenAPI, by names such as `x-state`. */
  extensions: Record<string, unknown>
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** Lists the operations of a document in its order, with references to parts of operations followed. */
export function listOperations(document: Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item?.[method] as OpenAPIV3_1.OperationObject | undefined
      return item && operation ? [readOperation(document, path, method, operation, item)] : []
    }),
  )
}

function readOperation(
  document: Document,
  path: string,
  method: string,
  operation: OpenAPIV3_1.OperationObject,
  item: OpenAPIV3_1.PathItemObject,
): Operation {
  const body = operation.requestBody && resolve(document, operation.requestBody)
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
  return {
    operationId: operation.operationId ?? `${method} ${path}`,
    method,
    path,
    summary: operation.summary ?? '',
    parameters: parameters.map((parameter) => resolve(document, parameter)),
    ...(body && {
      requestBody: { required: body.required ?? false, content: readContent(document, body) },
    }),
    responses: Object.entries(operation.responses ?? {}).map(([status, reference]) => {
      const response = resolve(document, reference)
      return {
        status: Number(status),
        description: response.description,
        content: readContent(document, response),
      }
    }),
    security: operation.security ?? document.security ?? [],
    extensions: Object.fromEntries(
      Object.entries(operation).filter(([key]) => key.startsWith('x-')),
    ),
  }
}

function readContent(
  document: Document,
  { content = {} }: { content?: Record<string, OpenAPIV3_1.MediaTypeObject> },
): Content[] {
  return Object.entries(content).map(([mediaType, { schema = {}, examples = {} }]) => ({
    mediaType,
    schema,
    examples: Object.entries(examples).map(([key, reference]) => ({
      key,
      value: undefined,
      ...resolve(document, reference),
    })),
  }))
}
