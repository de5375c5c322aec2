import { callOperation } from './call-operation.ts'
import { connect, type ServerOptions } from './connection.ts'
import type { ContractFacts } from './contract-facts.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import type { OrThrow } from './result.ts'

/** Where a client keeps its connection, for other ways of calling the same API, of either module format. */
export const CONNECTION: unique symbol = Symbol.for('@casebook/client connection')

/** A client with a method for every operation of a contract. */
export type Client<Operations, Paths> = Operations & {
  /** The same operations, which resolve to the data alone and reject with what would have been `error`. */
  readonly orThrow: OrThrow<Operations>
  /** For types alone: the paths of the contract, which `byPath` calls. */
  readonly '~paths'?: Paths | undefined
}

/**
 * Makes a client of one API.
 *
 * @throws TypeError when the base URL cannot be made from the options, or an option is malformed.
 */
export function createClient<Operations extends object, Paths>(
  contract: ContractFacts,
  server: ServerOptions,
  options: ClientOptions,
): Client<Operations, Paths> {
  const connection = connect(contract, server, options)
  const client: Record<string, unknown> = {}
  const orThrow: Record<string, unknown> = {}
  for (const id of Object.keys(contract.operations)) {
    const call = (given?: object, options?: CallOptions) =>
      callOperation(connection, id, given, options)
    client[id] = call
    orThrow[id] = async (given?: object, options?: CallOptions) => {
      const { data, error } = await call(given, options)
      if (error) throw error
      return data
    }
  }
  // Not enumerable, so that printing a client prints no options.
  return Object.defineProperty({ ...client, orThrow }, CONNECTION, {
    value: connection,
  }) as unknown as Client<Operations, Paths>
}
