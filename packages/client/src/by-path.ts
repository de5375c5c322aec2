import type { Connection } from './connection.ts'
import { type Client, CONNECTION } from './create-client.ts'
import { ApiError } from './errors.ts'
import type { CallOptions } from './options.ts'
import type { ByPath } from './path-types.ts'
import { send } from './send.ts'

export type { CallOptions, Limits } from './options.ts'
export type { ByPath, PathResult } from './path-types.ts'

/** Arguments of a call, whatever the types of its operation say. */
interface GivenByPath extends CallOptions {
  params?: Record<string, Record<string, unknown> | undefined>
  body?: unknown
}

/**
 * Calls the same API by method and path: `GET`, `PUT` and so on, with the token, the retries and the limits of the
 * client. A call resolves to `{ data, error, response }`, where `data` and `error` are the whole parsed body; it
 * rejects with one of the client's errors only when there is no answer.
 *
 * @throws TypeError when it is given something else than a client of this package.
 * @example
 * const { data, response } = await byPath(crm).PUT('/api/2.0/crm/case/{caseid}/close', {
 *   params: { path: { caseid: 1234 } },
 * })
 */
export function byPath<Paths extends object>(client: Client<object, Paths>): ByPath<Paths> {
  const connection = (client as { [CONNECTION]?: Connection } | undefined)?.[CONNECTION]
  if (!connection) throw new TypeError('byPath needs a client of this package.')
  const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'].map(
    (method) => [
      method,
      (path: string, given?: GivenByPath) => callByPath(connection, `${method} ${path}`, given),
    ],
  )
  return Object.fromEntries(methods)
}

async function callByPath(
  connection: Connection,
  route: string,
  { params = {}, body, ...options }: GivenByPath = {},
) {
  const [operationId, operation] =
    Object.entries(connection.contract.operations).find(([, each]) => each.route === route) ?? []
  if (!operationId || !operation) throw new TypeError(`The contract has no ${route}.`)
  try {
    const given = { ...params.path, ...params.query, ...params.header }
    const { envelope, response } = await send(
      connection,
      operationId,
      given,
      options,
      () => operation.body && body,
    )
    return { data: envelope, response }
  } catch (error) {
    // A redirect, and a success that is none, have no error of the server's.
    if (!(error instanceof ApiError) || error.status < 400) throw error
    const { response, message } = error
    return { error: error.body ?? message, response }
  }
}
