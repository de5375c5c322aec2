import type { Contract, Operation } from '@casebook/openapi'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Circumstances, createAnswer } from './answer.ts'
import { createBinder, type RawRequest } from './binding/create-binder.ts'
import type { Context } from './context.ts'
import type { Engine } from './engine.ts'
import { fail } from './fail.ts'
import { checkOperation } from './faults/check-operation.ts'
import { deliver } from './faults/deliver.ts'
import { endSignal } from './faults/end-signal.ts'
import type { Fault } from './faults/fault.ts'
import { parseFault } from './faults/parse-fault.ts'
import { wait } from './faults/wait.ts'
import { lifecycleHeaders } from './lifecycle-headers.ts'
import { nextTurn } from './next-turn.ts'
import type { PrintedHeaders } from './print-headers.ts'
import { putHead } from './put-head.ts'
import { recordExchange, startExchange } from './record-exchange.ts'
import { refuseCompressed } from './refuse-compressed.ts'
import { advance } from './state/advance.ts'
import type { State } from './state/create-state.ts'
import { printViolations } from './violations.ts'
import { worldOf } from './world-of.ts'
import type { World } from './worlds.ts'

/**
 * @param path values of the path's parameters
 * @param accept what the client accepts: value of `Accept`, or the media type that the path asks for
 */
type Handler = (
  request: FastifyRequest,
  reply: FastifyReply,
  path: Record<string, string>,
  accept: string | undefined,
) => Promise<FastifyReply>

/** Makes the function that serves the requests to one operation. */
export function createHandler(
  context: Context,
  { name: api, document }: Contract,
  operation: Operation,
  engine: Engine,
): Handler {
  const { operationId } = operation
  const by = { api, operationId }
  const bind = createBinder(document, operation)
  const answer = createAnswer(document, operation, engine)
  const always = lifecycleHeaders(operation)

  return async (request, reply, path, accept) => {
    startExchange(request, by)
    if (request.body && operation.requestBody) refuseCompressed(request.headers)
    await nextTurn()
    const world = context.worlds.get(worldOf(request))
    const fault = faultFor(request, world)
    if (fault) {
      const delay = world.faults(api).latency(fault, operationId)
      if (delay > 0) await wait(delay, endSignal(reply.raw, context.closing))
    }

    const answered =
      fault?.status === undefined
        ? await answer(await bind(readRequest(request, path)), { accept, advance: stateOf(world) })
        : fail(document, operation, fault.status, accept)
    const { status, body, bytes, violations } = answered
    const headers: PrintedHeaders = { ...answered.headers, ...always }
    if (violations.length > 0) headers['Casebook-Violations'] = printViolations(violations)
    const response = { status, headers, ...(body !== undefined && { body }) }
    if (!fault) {
      putHead(reply, status, headers)
      recordExchange(reply, response, { violations })
      await nextTurn()
      return reply.send(bytes ?? body)
    }

    if (fault.retryAfter !== undefined) headers['Retry-After'] = String(fault.retryAfter)
    const delivered = await deliver(reply, response, fault, context.closing)
    const seen = fault.reset ? { status: 0, headers: {} } : response
    recordExchange(reply, seen, { violations, fault: fault.text })
    return delivered
  }

  /** The fault that a request asks for, or that all do, when it strikes this time. */
  function faultFor({ headers }: FastifyRequest, world: World): Fault | undefined {
    const asked = headers['casebook-fault']
    const fault = asked === undefined ? context.fault : parseFault(String(asked))
    if (fault) checkOperation(fault, context.operationIds)
    return fault && world.faults(api).strikes(fault, operationId) ? fault : undefined
  }

  function stateOf(world: World): Circumstances['advance'] {
    if (!context.state) return undefined
    const state = world.states.get(api) as State
    return (request) =>
      world.inTurn(async () => {
        const advanced = await advance(state, document, operation, request)
        context.worlds.weigh(world)
        return advanced
      })
  }
}

function readRequest(
  { query, headers, body }: FastifyRequest,
  path: RawRequest['path'],
): RawRequest {
  return {
    path,
    query: query as RawRequest['query'],
    // Only Set-Cookie, which is none of a request, would be a list.
    headers: headers as RawRequest['headers'],
    text: body as string | undefined,
  }
}
