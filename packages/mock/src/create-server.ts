import { type Contract, listOperations, type Operation, serverUrl } from '@casebook/openapi'
import { ProblemJsonError } from '@stoplight/prism-http'
import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { answer, type MockRequest } from './answer.ts'
import { createEngine } from './engine.ts'
import { accepted, formatSuffixes } from './format-suffixes.ts'
import { parseBody } from './parse-body.ts'
import { sendProblem } from './problem.ts'
import { printViolations } from './violations.ts'

/** A path parameter may hold a list of 20000 characters, each of which may be percent-encoded. */
const LONGEST_PARAMETER = 3 * 20_000
/** In bytes. */
const LARGEST_HEADERS = 64 * 1024
/** In bytes. */
const LARGEST_BODY = 10 * 1024 * 1024
/** In milliseconds, from the first byte of a request to its last. */
const LONGEST_REQUEST = 10_000

/** Makes a server that has a route for each operation of each contract, at its path in production. */
export async function createServer(contracts: Contract[]): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: LARGEST_BODY,
    exposeHeadRoutes: false,
    http: { maxHeaderSize: LARGEST_HEADERS, connectionsCheckingInterval: 1000 },
    requestTimeout: LONGEST_REQUEST,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: (error, _, reply) => {
      sendProblem(reply, error.statusCode ?? 400, error.name, error.message)
    },
  })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, text, done) => done(null, text))
  server.setNotFoundHandler((request, reply) =>
    sendProblem(reply, 404, 'No such path', `No contract has the path ${request.url}.`),
  )
  server.setErrorHandler((error: FastifyError | ProblemJsonError, _, reply) => {
    if (error instanceof ProblemJsonError) {
      return sendProblem(reply, error.status, error.message, error.detail)
    }
    return sendProblem(reply, error.statusCode ?? 500, error.name, error.message)
  })
  for (const contract of contracts) await addRoutes(server, contract)
  return server
}

async function addRoutes(server: FastifyInstance, { document }: Contract): Promise<void> {
  const engine = await createEngine(document)
  const base = serverUrl(document).pathname.replace(/\/$/, '')
  const byPath = Map.groupBy(listOperations(document), ({ path }) => path)
  for (const [path, operations] of byPath) {
    for (const suffix of ['', ...Object.keys(formatSuffixes(document))]) {
      const url = base + path.replaceAll(/\{([^}]+)\}/g, ':$1') + suffix
      for (const operation of operations) {
        server.route({
          method: operation.method.toUpperCase(),
          url,
          handler: async (request, reply) => {
            const accept = accepted(document, suffix, request)
            const { status, headers, body, violations } = await answer(
              document,
              operation,
              engine,
              readRequest(request),
              accept,
            )
            if (violations.length > 0) {
              reply.header('Casebook-Violations', printViolations(violations))
            }
            return reply.code(status).headers(headers).send(body)
          },
        })
      }
      refuseOtherMethods(server, url, operations)
    }
  }
}

function readRequest(request: FastifyRequest): MockRequest {
  const { body, malformed } = parseBody(
    request.body as string | undefined,
    request.headers['content-type'],
  )
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return {
    path: request.params as Record<string, string>,
    query: request.query as Record<string, string | string[]>,
    headers: Object.fromEntries(headers),
    body,
    malformed,
  }
}

function refuseOtherMethods(server: FastifyInstance, url: string, operations: Operation[]): void {
  const allowed = operations.map(({ method }) => method.toUpperCase())
  server.route({
    method: server.supportedMethods.filter((method) => !allowed.includes(method)),
    url,
    handler: (request, reply) =>
      sendProblem(
        reply.header('Allow', allowed.join(', ')),
        405,
        'Method not allowed',
        `${request.method} is not among the methods of this path: ${allowed.join(', ')}.`,
      ),
  })
}
