import type { Contract } from '@casebook/openapi'
import { curlOf } from './curl.ts'
import { operationsOf } from './operations-of.ts'

/** An operation that a mock answers. */
export interface Route {
  /** Name of the contract. */
  api: string
  operationId: string
  /** In upper case. */
  method: string
  /** The path template, from the root of the mock. */
  path: string
  /** A command that calls it. */
  curl: string
}

/**
 * All that a mock answers.
 *
 * @param url where it answers, without a final slash
 */
export function listRoutes(contracts: Contract[], url: string): Route[] {
  return contracts.flatMap(({ name: api, document }) =>
    operationsOf(document).map((operation) => ({
      api,
      operationId: operation.operationId,
      method: operation.method.toUpperCase(),
      path: operation.basePath + operation.path,
      curl: curlOf(document, operation, url),
    })),
  )
}

/** The routes as a table for people, a route in two lines: what it is, and how to call it. */
export function printRoutes(routes: Route[]): string {
  const width = Math.max(...routes.map(({ method }) => method.length))
  return routes
    .map(({ method, path, api, operationId, curl }, index) => {
      const heading = api === routes[index - 1]?.api ? '' : `\n${api}\n`
      return `${heading}  ${method.padEnd(width)} ${path}  ${operationId}\n  ${' '.repeat(width)} ${curl}`
    })
    .join('\n')
}
