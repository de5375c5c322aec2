import type { Contract } from '@casebook/openapi'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerPreflight } from './answer-preflight.ts'
import type { Context } from './context.ts'
import { createControlGuard } from './control-guard.ts'
import { readFilter } from './journal/read-filter.ts'
import { sendProblem } from './problem.ts'
import { statusError } from './status-error.ts'
import { worldOf } from './world-of.ts'

/** Where the paths begin with which tests and operators speak to the mock itself. */
export const CONTROL = '/__casebook/'

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown
type Query = Record<string, string | string[]>

/**
 * Adds the routes with which tests and operators speak to the mock itself. Pages under test may call them too, foreign
 * ones may not.
 *
 * @returns what answers the requests below {@link CONTROL} that have no route
 */
export function addControlRoutes(
  server: FastifyInstance,
  contracts: Contract[],
  { worlds, journal, state, allowedHosts }: Context,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const guard = createControlGuard(allowedHosts)
  /** The methods of each path. */
  const paths = new Map<string, string[]>()
  const add = (methods: string[], name: string, handler: Handler) => {
    paths.set(CONTROL + name, [...methods, 'OPTIONS'])
    server.route({ method: methods, url: CONTROL + name, onRequest: guard, handler })
  }
  const read = ['GET', 'HEAD']

  const apis = Object.fromEntries(
    contracts.map(({ name, document }) => [name, document.info.version]),
  )
  add(read, 'health', () => ({ status: 'ok', apis }))
  for (const { name, document } of contracts) add(read, `openapi/${name}.json`, () => document)
  add(read, 'requests', (request) => journal.find(readFilter(request.query as Query)))

  add(read, 'state', (request, reply) => {
    const world = namedWorld(request) ?? worldOf(request)
    if (state) return Object.fromEntries(worlds.get(world).states)
    const detail = 'This mock keeps no state. Start it with --state, or startMock({ state: true }).'
    return sendProblem(reply, 404, 'No state', detail)
  })

  add(['POST'], 'reset', (request, reply) => {
    const world = namedWorld(request)
    worlds.reset(world)
    journal.clear(world)
    return reply.code(204).send()
  })

  return async (request, reply) => {
    if (await guard(request, reply)) return reply
    const [path = ''] = request.url.split('?', 1)
    const allowed = paths.get(path)
    if (!allowed) {
      const detail = `The mock has no ${path}. It has ${[...paths.keys()].join(', ')}.`
      return sendProblem(reply, 404, 'No such path', detail)
    }
    if (request.method === 'OPTIONS') return answerPreflight({ allowed }, request, reply)
    const methods = allowed.join(', ')
    const detail = `${request.method} is not among the methods of this path: ${methods}.`
    return sendProblem(reply.header('Allow', methods), 405, 'Method not allowed', detail)
  }
}

/**
 * The world that a request names, in its query or else its header. Undefined when it names none, which means all.
 *
 * @throws Error with `statusCode: 400` when the query says anything else, so that nobody resets more than was meant.
 */
function namedWorld(request: FastifyRequest): string | undefined {
  const query = request.query as Query
  const unknown = Object.keys(query).find((name) => name !== 'world')
  if (unknown !== undefined) {
    throw statusError(400, `There is no parameter "${unknown}". The only one is world.`)
  }
  if (Array.isArray(query.world))
    throw statusError(400, 'The parameter "world" is given more than once.')
  if (query.world === '')
    throw statusError(400, 'The parameter "world" has no value. Give it a name.')
  if (query.world !== undefined) return query.world
  return request.headers['casebook-world'] === undefined ? undefined : worldOf(request)
}
