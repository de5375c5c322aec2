import type { Contract } from '@casebook/openapi'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Context } from './context.ts'
import { readFilter } from './journal/read-filter.ts'
import { sendProblem } from './problem.ts'
import { worldOf } from './world-of.ts'

/** Where the paths begin with which tests and operators speak to the mock itself. */
export const CONTROL = '/__casebook/'

/** Adds the routes with which tests and operators speak to the mock itself. */
export function addControlRoutes(
  server: FastifyInstance,
  contracts: Contract[],
  { worlds, journal, state }: Context,
): void {
  const apis = Object.fromEntries(
    contracts.map(({ name, document }) => [name, document.info.version]),
  )
  server.get(`${CONTROL}health`, () => ({ status: 'ok', apis }))

  for (const { name, document } of contracts) {
    server.get(`${CONTROL}openapi/${name}.json`, () => document)
  }

  server.get(`${CONTROL}requests`, (request) => journal.find(readFilter(request.query as Query)))

  server.get(`${CONTROL}state`, (request, reply) => {
    if (state) return Object.fromEntries(worlds.get(worldOf(request)).states)
    const detail = 'This mock keeps no state. Start it with --state, or startMock({ state: true }).'
    return sendProblem(reply, 404, 'No state', detail)
  })

  server.post(`${CONTROL}reset`, (request, reply) => {
    const world = namedWorld(request)
    worlds.reset(world)
    journal.clear(world)
    return reply.code(204).send()
  })
}

type Query = Record<string, string | string[]>

/** Undefined when the request names no world, which means all. */
function namedWorld(request: FastifyRequest): string | undefined {
  return request.headers['casebook-world'] === undefined ? undefined : worldOf(request)
}
