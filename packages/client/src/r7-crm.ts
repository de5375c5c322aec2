import type { Client } from 'openapi-fetch'
import { type ClientOptions, createClient } from './create-client.ts'
import { facts } from './generated/r7-crm.facts.ts'
import type { paths } from './generated/r7-crm.ts'

export type * from './generated/r7-crm.ts'
export type { ClientOptions }

/** A client of the R7-Office CRM API 2.0. */
export type R7CrmClient = Client<paths>

/** Options of {@link createR7CrmClient}: either `portal` or `baseUrl` says where the portal is. */
export type R7CrmOptions = ClientOptions &
  (
    | {
        /** Host name of the portal, with a port where it is not 443, such as `yourportal.r7-office.ru`. */
        portal: string
        baseUrl?: never
      }
    | {
        /** URL in front of `/api/2.0`, for a portal without TLS or behind a proxy, and for a mock server. */
        baseUrl: string
        portal?: never
      }
  )

/**
 * Makes a client for the cases and tasks of an R7-Office or ONLYOFFICE portal.
 * Each call resolves to `{ data, error, response }`; it rejects only when there is no answer at all.
 *
 * @throws TypeError when an option is missing or malformed.
 * @example
 * const crm = createR7CrmClient({ portal: 'yourportal.r7-office.ru', token })
 * const { data } = await crm.PUT('/api/2.0/crm/case/{caseid}/close', {
 *   params: { path: { caseid: 1234 } },
 * })
 * data?.response.isClosed // true
 */
export function createR7CrmClient({ portal, baseUrl, ...options }: R7CrmOptions): R7CrmClient {
  if (!portal && !baseUrl) {
    throw new TypeError(
      'Neither portal nor baseUrl is given: one of them must say where the portal is.',
    )
  }
  return createClient<paths>(facts, baseUrl ? { baseUrl } : { variables: { portal } }, options)
}
