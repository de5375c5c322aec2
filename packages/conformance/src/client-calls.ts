import { byPath } from '@casebook/client/by-path'
import * as egainCasemgr from '@casebook/client/egain-casemgr'
import * as r7Crm from '@casebook/client/r7-crm'
import {
  type Document,
  exampleRequest,
  listOperations,
  type Operation,
  type OperationExtensions,
  readContracts,
  resolve,
  type Schema,
  type SchemaExtensions,
} from '@casebook/openapi'

/** The module of every contract, with the function that makes its client. */
export const modules = {
  'r7-crm': { ...r7Crm, create: r7Crm.createR7CrmClient },
  'egain-casemgr': { ...egainCasemgr, create: egainCasemgr.createEgainCasemgrClient },
}

/** What any error of any client says of itself. */
export type AnyError = r7Crm.CallError & Partial<r7Crm.ApiError>

export interface AnyResult {
  data?: unknown
  envelope?: unknown
  error?: AnyError
  response?: Response
}

type Call<Outcome> = (given?: object, options?: r7Crm.CallOptions) => Promise<Outcome>

/** The client of any API, for tests that go through all of a contract. */
export type AnyClient = Record<string, Call<AnyResult>> & {
  orThrow: Record<string, Call<unknown>>
}

/** One way of calling an operation, with the arguments that the contract's examples give. */
export interface ExampleCall {
  /** For titles of tests. */
  title: string
  /** The contract's name. */
  api: keyof typeof modules
  document: Document
  operation: Operation
  /** What the method of the client takes. */
  given: Record<string, unknown>
  /** Whether the contract lets this very call be sent twice. */
  repeatable: boolean
  /** Makes a client of the API on a server. Without other options it does not retry. */
  create: (origin: string, options?: r7Crm.ClientOptions) => AnyClient
  /** Calls the operation by its id. */
  send: (client: AnyClient, options?: r7Crm.CallOptions) => Promise<AnyResult>
  /** The same through `orThrow`. */
  sendOrThrow: (client: AnyClient, options?: r7Crm.CallOptions) => Promise<unknown>
  /** Calls the operation by its path. */
  sendByPath: (client: AnyClient, init?: object) => Promise<AnyResult>
}

/** Every operation of every contract; once more for each property of the body that forbids a repetition. */
export const exampleCalls: ExampleCall[] = readContracts().flatMap(({ name, document }) =>
  listOperations(document).flatMap((operation) => {
    const { 'x-repeatable': repeatable } = operation.extensions as OperationExtensions
    const flags = typeof repeatable === 'object' ? repeatable.unless : []
    const api = name as ExampleCall['api']
    return [undefined, ...flags].map((flag) => {
      const body = exampleRequest(document, operation).body as object | undefined
      return exampleCall({
        title: `${operation.operationId} of ${name}${flag ? ` with ${flag}` : ''}`,
        api,
        document,
        operation,
        repeatable: repeatable === true || (flags.length > 0 && flag === undefined),
        body: flag ? { ...body, [flag]: true } : body,
      })
    })
  }),
)

type Facts = Pick<ExampleCall, 'title' | 'api' | 'document' | 'operation' | 'repeatable'>

function exampleCall({ body, ...facts }: Facts & { body: object | undefined }): ExampleCall {
  const { api, document, operation } = facts
  const { operationId, method, path, basePath } = operation
  const values = pathValues(operation, exampleRequest(document, operation).path)
  const given = { ...body, ...values }
  return {
    ...facts,
    given,
    create: (origin, options) =>
      modules[api].create({
        baseUrl: origin + basePath,
        token: 'token',
        retries: 0,
        ...options,
      }) as unknown as AnyClient,
    send: (client, options) => (client[operationId] as Call<AnyResult>)(given, options),
    sendOrThrow: (client, options) =>
      (client.orThrow[operationId] as Call<unknown>)(given, options),
    sendByPath: (client, init) => {
      const calls = byPath(client as never) as Record<string, (...init: unknown[]) => unknown>
      const options = { params: { path: values }, ...(body && { body }), ...init }
      return calls[method.toUpperCase()]?.(path, options) as Promise<AnyResult>
    },
  }
}

/** The values that fill the template of an operation in a path. */
function pathValues({ basePath, path: template }: Operation, path: string): Record<string, string> {
  const pattern = (basePath + template).replaceAll(/\{(.+?)\}/g, '(?<$1>[^/?]+)')
  const found = Object.entries(new RegExp(`^${pattern}`).exec(path)?.groups ?? {})
  return Object.fromEntries(found.map(([name, text]) => [name, decodeURIComponent(text)]))
}

/** A schema without references, with what the contract says of it beyond OpenAPI. */
export function schemaOf(document: Document, schema: Schema | undefined) {
  return resolve(document, schema ?? {}) as Exclude<Schema, { $ref: string }> & SchemaExtensions
}
