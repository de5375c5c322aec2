import type { Client } from 'openapi-fetch'
import { type ClientOptions, createClient } from './create-client.ts'
import { facts } from './generated/egain-casemgr.facts.ts'
import type { paths } from './generated/egain-casemgr.ts'

export type * from './generated/egain-casemgr.ts'
export type { ClientOptions }

/** A client of eGain's Core Case Manager API v3. */
export type EgainCasemgrClient = Client<paths>

/** Options of {@link createEgainCasemgrClient}. */
export interface EgainCasemgrOptions extends ClientOptions {
  /** Host name of the API of your tenant. Default: `api.egain.cloud`. */
  apiDomain?: string
  /** URL in front of `/case`, for a proxy or a mock server. It takes the place of `apiDomain`. */
  baseUrl?: string
}

/**
 * Makes a client for the cases of eGain's Core Case Manager.
 * Each call resolves to `{ data, error, response }`; it rejects only when there is no answer at all.
 * Success has no content, so look at `response.ok` and not at `data`.
 *
 * @throws TypeError when an option is malformed.
 * @example
 * const casemgr = createEgainCasemgrClient({ token })
 * const { response } = await casemgr.PATCH('/case/{ids}/close', {
 *   params: { path: { ids: '1001,1002' } },
 * })
 * response.ok // true
 */
export function createEgainCasemgrClient({
  apiDomain,
  baseUrl,
  ...options
}: EgainCasemgrOptions): EgainCasemgrClient {
  return createClient<paths>(facts, baseUrl ? { baseUrl } : { variables: { apiDomain } }, options)
}
