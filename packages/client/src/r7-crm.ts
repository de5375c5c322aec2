import { type Client, createClient } from './create-client.ts'
import { contract } from './generated/r7-crm.contract.ts'
import type { Operations } from './generated/r7-crm.operations.ts'
import type { paths } from './generated/r7-crm.ts'
import type { ClientOptions } from './options.ts'

export * from './api.ts'
export * from './generated/r7-crm.operations.ts'
export type { paths as R7CrmPaths } from './generated/r7-crm.ts'
export { type SecondFactor, type SignInOptions, signIn } from './r7-crm.sign-in.ts'

/** A client of the R7-Office CRM API 2.0. */
export type R7CrmClient = Client<Operations, paths>

/** Options of {@link createR7CrmClient}: either `portal` or `baseUrl` says where the portal is. */
export type R7CrmOptions = ClientOptions &
  (
    | {
        /** Host name of the portal, with a port where it is not 443, such as `yourportal.r7-office.ru`. */
        portal: string
        baseUrl?: undefined
      }
    | {
        /** URL in front of `/api/2.0`, for a portal without TLS or behind a proxy, and for a mock server. */
        baseUrl: string
        portal?: undefined
      }
  )

/**
 * Makes a client for the cases and tasks of an R7-Office or ONLYOFFICE portal.
 *
 * Each call resolves to `{ data, error, envelope, response }`, whatever happens: `data` is the payload, or `error` says
 * why there is none. The calls of `orThrow` resolve to the data alone, and reject with the error.
 *
 * @throws TypeError when an option is missing or malformed.
 * @example
 * const crm = createR7CrmClient({ portal: 'yourportal.r7-office.ru', token })
 * const { data, error } = await crm.closeCase({ caseid: 1234 })
 * if (error) console.error(error.name, error.message)
 * else console.log(data.isClosed) // true
 */
export function createR7CrmClient(given: R7CrmOptions): R7CrmClient {
  const { portal, baseUrl, ...options } = given ?? {}
  if (!portal === !baseUrl) {
    throw new TypeError('Give either portal or baseUrl.')
  }
  return createClient(contract, { baseUrl, portal }, options)
}
