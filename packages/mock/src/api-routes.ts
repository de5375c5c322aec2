import { type Contract, formatSuffixes, type Operation } from '@casebook/openapi'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { accepted } from './accepted.ts'
import { answerPreflight } from './answer-preflight.ts'
import type { Context } from './context.ts'
import { createEngine } from './engine.ts'
import type { KnownPaths } from './known-paths.ts'
import { isPreflight } from './open-to-pages.ts'
import { operationsOf } from './operations-of.ts'
import { sendProblem } from './problem.ts'
import { type RoutePattern, routeOf, valuesOf } from './route-of.ts'
import { requestRouting } from './routing/request-routing.ts'
import { createHandler } from './serve-operation.ts'

/** Adds a route for each operation of a contract, at its path in production. */
export function addApiRoutes(
  server: FastifyInstance,
  paths: KnownPaths,
  contract: Contract,
  context: Context,
): void {
  const { document } = contract
  const { undescribed, unroutable } = requestRouting(document)
  const suffixes = ['', ...Object.keys(formatSuffixes(document))]
  const engineFor = createEngine(document)
  const patterns = new Map(operationsOf(document).map((each) => [each, patternOf(each)]))
  const byUrl = Map.groupBy(patterns.keys(), (operation) => patterns.get(operation)?.url ?? '')
  for (const [path, operations] of byUrl) {
    const handlers = new Map(
      operations.map((operation) => {
        const engine = engineFor(operation)
        const handle = createHandler(context, contract, operation, engine)
        const pattern = patterns.get(operation) as RoutePattern
        return [operation.method.toUpperCase(), { handle, pattern }]
      }),
    )
    const get = handlers.get('GET')
    const headHasNoRoute = Object.hasOwn(unroutable?.statuses ?? {}, 'HEAD')
    if (get && !handlers.has('HEAD') && !headHasNoRoute) handlers.set('HEAD', get)
    const methods = [...handlers.keys()]
    const allowed = methods.includes('OPTIONS') ? methods : [...methods, 'OPTIONS']

    for (const suffix of suffixes) {
      const url = path + suffix
      for (const [method, { handle, pattern }] of handlers) {
        server.route({
          method,
          url,
          handler: (request, reply) => {
            // A contract may have the method for other ends.
            if (isPreflight(request)) return answerPreflight({ allowed }, request, reply)
            const values = valuesOf(pattern, request.params as Record<string, string>)
            return handle(request, reply, values, accepted(document, suffix, request.headers))
          },
        })
      }
      paths.add(url, { document, operations, allowed, suffix })
    }
  }
  for (const { method, path } of undescribed) {
    for (const url of suffixes.map((suffix) => path + suffix)) {
      if (server.hasRoute({ method, url })) continue
      server.route({ method, url, handler: (_, reply) => refuseUndescribed(reply, method, path) })
    }
  }
}

/** A route that must not be taken for another one, and of which there is nothing to say. */
function refuseUndescribed(reply: FastifyReply, method: string, path: string): FastifyReply {
  const detail = `The API has ${method} ${path}, but the contract does not describe it, so the mock cannot answer.`
  return sendProblem(reply, 501, 'Not described', detail)
}

function patternOf({ basePath, path }: Operation): RoutePattern {
  return routeOf(basePath + path)
}
