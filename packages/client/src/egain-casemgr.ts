import { type Client, createClient } from './create-client.ts'
import { contract } from './generated/egain-casemgr.contract.ts'
import type { Operations } from './generated/egain-casemgr.operations.ts'
import type { paths } from './generated/egain-casemgr.ts'
import type { ClientOptions } from './options.ts'

export * from './api.ts'
export * from './generated/egain-casemgr.operations.ts'
export type { paths as EgainCasemgrPaths } from './generated/egain-casemgr.ts'

/** A client of eGain's Core Case Manager API v3. */
export type EgainCasemgrClient = Client<Operations, paths>

/** Options of {@link createEgainCasemgrClient}. */
export interface EgainCasemgrOptions extends ClientOptions {
  /** Host name of the API of your tenant. Default: `api.egain.cloud`. */
  apiDomain?: string | undefined
  /** URL in front of `/case`, for a proxy or a mock server. It takes the place of `apiDomain`. */
  baseUrl?: string | undefined
}

/**
 * Makes a client for the cases of eGain's Core Case Manager.
 *
 * Each call resolves to `{ data, error, envelope, response }`, whatever happens. Closing cases has no `data`: it
 * succeeded when there is no `error`. The calls of `orThrow` reject with the error.
 *
 * @throws TypeError when an option is malformed.
 * @example
 * const casemgr = createEgainCasemgrClient({ token })
 * const { error } = await casemgr.closeCase({ ids: [1001, 1002] })
 * if (error) console.error(error.name, error.message)
 */
export function createEgainCasemgrClient({
  apiDomain,
  baseUrl,
  ...options
}: EgainCasemgrOptions = {}): EgainCasemgrClient {
  return createClient(contract, { baseUrl, apiDomain }, options)
}
