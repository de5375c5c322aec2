import type { RequestListener, Server } from 'node:http'
import type { Contract } from '@casebook/openapi'
import { ProblemJsonError } from '@stoplight/prism-http'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { answerPreflight } from './answer-preflight.ts'
import { addApiRoutes } from './api-routes.ts'
import type { Context } from './context.ts'
import { addControlRoutes } from './control-routes.ts'
import type { Exchange } from './journal/exchange.ts'
import { KnownPaths } from './known-paths.ts'
import { LIMITS } from './limits.ts'
import { sendMadeUpProblem } from './made-up-problem.ts'
import { sendProblem } from './problem.ts'
import { refuseMethod } from './refuse-method.ts'

/**
 * Makes the listener that answers requests to each operation of each contract, at its path in production.
 *
 * @param http the server that will call it
 * @param record is given each exchange when it is over
 */
export async function createListener(
  http: Server,
  contracts: Contract[],
  context: Context,
  record: (exchange: Exchange) => void,
): Promise<RequestListener> {
  const paths = new KnownPaths()
  let listener: RequestListener | undefined
  // One listener follows another, and each adds an answer to malformed requests.
  http.removeAllListeners('clientError')
  const server: FastifyInstance = fastify<Server>({
    serverFactory: (listen) => {
      listener = listen as RequestListener
      return http
    },
    bodyLimit: LIMITS.body,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: LIMITS.parameter },
    frameworkErrors: (error, _, reply) => {
      sendProblem(reply, error.statusCode ?? 400, error.name, error.message)
    },
  })
  server.decorate('record', record)
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, text, done) => done(null, text))
  server.setNotFoundHandler((request, reply) => {
    const path = paths.find(request.url)
    if (!path) {
      return sendProblem(reply, 404, 'No such path', `No contract has the path ${request.url}.`)
    }
    return request.method === 'OPTIONS'
      ? answerPreflight(path, request, reply)
      : refuseMethod(path, request, reply)
  })
  server.setErrorHandler((error: FastifyError | ProblemJsonError, _, reply) => {
    if (error instanceof ProblemJsonError) return sendMadeUpProblem(reply, error)
    return sendProblem(reply, error.statusCode ?? 500, error.name, error.message)
  })
  addControlRoutes(server, contracts, context)
  for (const contract of contracts) addApiRoutes(server, paths, contract, context)
  await server.ready()
  return listener as RequestListener
}
