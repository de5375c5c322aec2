import type { Document, Operation } from '@casebook/openapi'
import { createInstance, getHttpOperationsFromSpec, ProblemJsonError } from '@stoplight/prism-http'
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js'
import { mediaTypesFor } from './preference.ts'
import { fromPrism, type Violation } from './violations.ts'

/** What Prism needs to know of a request. */
export interface EngineRequest {
  /** Values of the path's parameters, decoded. */
  path: Record<string, string>
  query: Record<string, string | string[]>
  headers: Record<string, string>
  body: unknown
}

/** What Prism chose to answer with: an example of the contract, not yet written out. */
export interface EngineAnswer {
  status: number
  headers: Record<string, string>
  body: unknown
  /** How the request breaks the contract. */
  violations: Violation[]
}

export type Engine = (operation: Operation, request: EngineRequest) => Promise<EngineAnswer>

const CONFIG = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const

/** Prism's logger takes most of its time; this one takes none. */
const silent = new Proxy({} as PrismLogger, {
  get: (_, key) => (key === 'child' ? () => silent : () => undefined),
})

type PrismLogger = Parameters<typeof createInstance>[1]['logger'] & object
type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/**
 * Prism's engine over one document: it judges a request and picks the answer.
 *
 * The engine throws {@link ProblemJsonError} when the contract has no answer for what was asked,
 * for example for a `Prefer: code` that is not declared.
 */
export async function createEngine(document: Document): Promise<Engine> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  const byRoute = Map.groupBy(operations, ({ method, path }) => `${method} ${path}`)
  const prism = createInstance(CONFIG, { logger: silent })

  return async (operation, { path, query, headers, body }) => {
    const { method, path: template } = operation
    const input = {
      method: method as PrismOperation['method'] & 'get',
      url: { path: fillPath(template, path), query },
      headers,
      body,
    }
    const preference = unwrap(getHttpConfigFromRequest(input))
    // A fresh object each time, since Prism writes into it. Prism chooses among media types that it has for sure:
    // when none fits what the client accepts, it falls back to another status.
    const mediaTypes = mediaTypesFor(operation, preference)
    const mock = { ...CONFIG.mock, ...defined(preference), mediaTypes }
    // Prism is handed the one operation that the router found, so its own routing costs nothing.
    const matching = byRoute.get(`${method} ${template}`) ?? []
    const { output, validations } = unwrap(
      await prism.request(input, matching, { ...CONFIG, mock })(),
    )
    return {
      status: output.statusCode,
      headers: defined(output.headers ?? {}),
      body: output.body,
      violations: fromPrism(validations.input as Parameters<typeof fromPrism>[0]),
    }
  }
}

/** Fully encodes each value, since Prism's own matching breaks on a literal comma. */
function fillPath(template: string, values: Record<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
}

function unwrap<Right>(
  either: { _tag: 'Left'; left: Error } | { _tag: 'Right'; right: Right },
): Right {
  if (either._tag === 'Left') throw either.left
  return either.right
}

function defined<Value>(object: Record<string, Value>): Record<string, NonNullable<Value>> {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => (value == null ? [] : [[key, value]])),
  )
}
