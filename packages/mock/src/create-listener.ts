import { type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { Contract } from '@casebook/openapi'
import { ProblemJsonError } from '@stoplight/prism-http'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify'
import { answerCommonPreflight, answerPreflight } from './answer-preflight.ts'
import { addApiRoutes } from './api-routes.ts'
import type { Context } from './context.ts'
import { addControlRoutes, CONTROL } from './control-routes.ts'
import { FaultError } from './faults/fault-error.ts'
import type { Exchange } from './journal/exchange.ts'
import { KnownPaths } from './known-paths.ts'
import { LIMITS } from './limits.ts'
import { sendMadeUpProblem } from './made-up-problem.ts'
import { openToPages } from './open-to-pages.ts'
import { sendProblem } from './problem.ts'
import { refuseMalformed } from './refuse-malformed.ts'
import { refuseMethod, refuseRoute } from './refuse-method.ts'
import { createCanonicalUrl } from './routing/canonical-url.ts'
import { requestRouting } from './routing/request-routing.ts'
import { takeAnyContentType } from './take-any-content-type.ts'
import type { Violation } from './violations.ts'

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
  const canonicalUrl = createCanonicalUrl(contracts)
  const documents = contracts.map(({ document }) => document)
  let listener: RequestListener | undefined
  // One listener follows another, and each adds an answer to malformed requests.
  http.removeAllListeners('clientError')
  const server: FastifyInstance = fastify<Server>({
    serverFactory: (listen) => {
      listener = listen as RequestListener
      return http
    },
    clientErrorHandler: refuseMalformed,
    bodyLimit: LIMITS.body,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: LIMITS.parameter },
    rewriteUrl: ({ url = '/' }) => (url.startsWith(CONTROL) ? url : canonicalUrl(url)),
    frameworkErrors: (error, _, reply) => {
      sendError(reply, error, 400)
    },
  })
  server.decorate('record', record)
  // By itself Fastify reads none of it, and some APIs have searches with a body.
  server.addHttpMethod('GET', { hasBody: true, overrideExisting: true })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, text, done) => done(null, text))
  takeAnyContentType(server)
  const missControl = addControlRoutes(server, contracts, context)
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith(CONTROL)) return missControl(request, reply)
    const { method, url, originalUrl } = request
    const preflight = method === 'OPTIONS' && answerCommonPreflight(documents, request, reply)
    if (preflight) return preflight
    const path = paths.find(url)
    if (path) {
      return method === 'OPTIONS'
        ? answerPreflight(path, request, reply)
        : refuseMethod(path, request, reply)
    }
    const meant = paths.find(canonicalUrl(url.replace(/\/(?=\?|$)/, '')))
    if (meant && requestRouting(meant.document).finalSlash !== undefined) {
      const refused = refuseRoute(meant, FINAL_SLASH, request, reply)
      if (refused) return refused
    }
    const nearest = paths.nearest(method, url)
    const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(', or ')}?` : ''
    const detail = `No contract has the path ${originalUrl}.${hint}`
    return sendProblem(reply, 404, 'No such path', detail)
  })
  server.setErrorHandler((error: FastifyError | ProblemJsonError, request, reply) => {
    // An answer that was recorded and then could not be sent must not be followed by another.
    if (request.isRecorded) return reply.hijack().raw.destroy()
    if (error instanceof ProblemJsonError) return sendMadeUpProblem(reply, error)
    return sendError(reply, error, 500)
  })
  for (const contract of contracts) addApiRoutes(server, paths, contract, context)
  await server.ready()
  const listen = listener as RequestListener
  return (request, response) => {
    openToPages(request, response)
    listen(request, response)
  }
}

function sendError(reply: FastifyReply, error: FastifyError, otherwise: number): FastifyReply {
  const status = error.statusCode ?? otherwise
  const title = error instanceof FaultError ? error.name : (STATUS_CODES[status] ?? 'Error')
  const detail = LIMIT_OF[error.code] ?? (error.statusCode ? error.message : reasonOf(error))
  return sendProblem(reply, status, title, detail)
}

/** What may be said of an error that nobody expected: not where it came from. */
function reasonOf({ message }: Error): string {
  const [line = ''] = message.split('\n')
  return /[\\/]/.test(line) ? 'The mock failed to answer this request.' : line
}

const FINAL_SLASH: Violation = {
  in: 'path',
  name: '',
  rule: 'undeclared',
  message: 'The slash at the end makes another path of it, which the API does not have.',
}

/** What Fastify does not say of its errors: the limit, by code. */
const LIMIT_OF: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `The body of a request may have ${LIMITS.body} bytes.`,
  FST_ERR_MAX_PARAM_LENGTH: `A parameter in the path may have ${LIMITS.parameter} characters.`,
}
