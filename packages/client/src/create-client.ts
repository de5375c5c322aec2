import { connect, type ServerOptions } from './connection.ts'
import type { ContractFacts } from './contract-facts.ts'
import { type ApiError, CallError } from './errors.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import type { OrThrow } from './result.ts'
import { send } from './send.ts'

/** Where a client keeps its connection, for other ways of calling the same API, of either module format. */
export const CONNECTION: unique symbol = Symbol.for('@casebook/client connection')

type Call = (given?: object, options?: CallOptions) => Promise<unknown>

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
  const orThrow: Record<string, Call> = {}
  const client: Record<string, unknown> = { orThrow }
  for (const id of Object.keys(contract.operations)) {
    orThrow[id] = async (given, options) => (await send(connection, id, given, options)).data
    client[id] = async (given?: object, options?: CallOptions) => {
      try {
        return await send(connection, id, given, options)
      } catch (error) {
        if (!(error instanceof CallError)) throw error
        return { error, response: (error as Partial<ApiError>).response }
      }
    }
  }
  // Not enumerable, so that printing a client prints no options.
  return Object.defineProperty(client, CONNECTION, {
    value: connection,
  }) as unknown as Client<Operations, Paths>
}
