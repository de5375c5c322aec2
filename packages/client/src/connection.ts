import type { ContractFacts } from './contract-facts.ts'
import type { Fetch } from './fetch.ts'
import { type ClientOptions, defaultLimits, type LimitValues, withLimits } from './options.ts'
import { parseUrl } from './parse-url.ts'
import { checkToken, rememberToken } from './token.ts'

/** One API on one server, with what all calls to it share. */
export interface Connection {
  contract: ContractFacts
  /** Without a final slash. */
  baseUrl: string
  limits: LimitValues
  /** By their names in lower case. */
  headers: Record<string, string>
  /** The token for `Authorization` where it is known. A function, so that printing a connection does not show it. */
  token: () => string | undefined
  /**
   * Gives the token where a function does. `refused` is one that the server does not accept, `patience` the
   * milliseconds after which the function is given up when it gives no answer.
   */
  askToken: undefined | ((refused?: string, patience?: number) => Promise<string>)
  fetch: Fetch
  hooks: ClientOptions['hooks']
  validate: ClientOptions['validate']
}

/** Where the API is: the whole `baseUrl`, or values for the variables of the contract's server URL. */
export type ServerOptions = Record<string, string | undefined>

/** @throws TypeError when the base URL cannot be made from the options, or an option is malformed. */
export function connect(
  contract: ContractFacts,
  server: ServerOptions,
  { token, fetch, headers, hooks, validate, ...limits }: ClientOptions,
): Connection {
  for (const [name, value] of Object.entries({ fetch, validate, ...hooks })) {
    if (value != null && typeof value !== 'function')
      throw new TypeError(`${name} must be a function.`)
  }
  const prefix = contract.authorization
  const text = token == null || typeof token === 'function' ? undefined : checkToken(token, prefix)
  return {
    contract,
    baseUrl: server.baseUrl ? checkUrl(server.baseUrl) : fillUrl(contract, server),
    limits: withLimits(limits, defaultLimits),
    headers: readHeaders(headers),
    hooks,
    validate,
    token: () => text,
    askToken: typeof token === 'function' ? rememberToken(token, prefix) : undefined,
    // Looked up at each call, since tests put another in its place.
    fetch: fetch ?? ((url, init) => (globalThis.fetch ?? noFetch)(url, init)),
  }
}

function noFetch(): never {
  throw new TypeError('There is no global fetch: give the option fetch.')
}

function fillUrl({ server }: ContractFacts, variables: ServerOptions): string {
  return Object.entries(server.variables).reduce((url, [name, example]) => {
    const value = variables[name] ?? example
    if (!/^[^/?#@\\\s]+$/.test(value) || !parseUrl(`https://${value}`)) {
      throw new TypeError(
        `${name} must be a host name such as ${example}; a whole URL is a baseUrl.`,
      )
    }
    return url.replace(`{${name}}`, value)
  }, server.url)
}

/** @throws TypeError when the URL is not one that requests can begin with. */
function checkUrl(baseUrl: string): string {
  // In a page, `/portal` is a URL of its own server.
  const page = globalThis.location?.href
  const href = parseUrl(baseUrl, page)?.href ?? ''
  if (!/^https?:[^?#@]+$/.test(href))
    throw new TypeError('baseUrl must be a URL such as https://example.com/base, and no more.')
  return href.replace(/\/+$/, '')
}

/**
 * Headers by their names in lower case.
 *
 * @throws TypeError, without any value in its message, when a name or a value cannot stand in a header.
 */
export function readHeaders(headers: Record<string, string> | undefined): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers))
  } catch {
    throw new TypeError('headers must have names and values that a header can hold.')
  }
}
