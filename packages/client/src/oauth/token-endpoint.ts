import type { Fetch } from '../fetch.ts'
import { endpointUrl } from './endpoint-url.ts'

/** Fills in the contract's URLs. */
export interface ContractUrls<Variable extends string> {
  /** What stands in the place of the words in braces in the contract's URLs. */
  variables: Readonly<Record<Variable, string>>
  /** Host name of the login server of your tenant. Default: that of the contract. */
  loginDomain?: string | undefined
}

/** The same, where anything may be left out or undefined. */
export type Undefinable<Options> = { [Name in keyof Options]?: Options[Name] | undefined }

export interface TokenUrl {
  /** Where tokens are asked for, in place of the contract's URL: https, or http on this machine. */
  tokenUrl: string
}

/** What every way to a token has in common. */
export interface TokenOptions {
  /** Identifier of the application at the login server. */
  clientId: string
  /** What to ask for. Default: the scopes that the operations of the contract want. */
  scopes?: readonly string[] | undefined
  /** Milliseconds for each request to the login server. Default: 30 000. */
  timeout?: number | undefined
  /** What sends the requests. Default: the global `fetch`. */
  fetch?: Fetch | undefined
}

/** What a token request needs to know, checked. */
export interface TokenEndpoint {
  url: URL
  clientId: string
  clientSecret: string | undefined
  timeout: number
  fetch: Fetch
}

/** @throws TypeError when an option is missing or malformed. */
export function tokenEndpoint(
  template: string,
  options: TokenOptions & Undefinable<ContractUrls<string> & TokenUrl & { clientSecret: string }>,
): TokenEndpoint {
  const { clientId, clientSecret, timeout = 30_000, fetch } = options
  checkText('clientId', clientId)
  if (clientSecret !== undefined) checkText('clientSecret', clientSecret)
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > 2 ** 31 - 1) {
    throw new TypeError(`timeout is ${timeout}: pass whole milliseconds, from 1 to ${2 ** 31 - 1}.`)
  }
  return {
    url: endpointUrl('tokenUrl', template, options),
    clientId,
    clientSecret,
    timeout,
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
  }
}

/** @throws TypeError when the value is not a text or has no characters. It does not repeat the value. */
export function checkText(name: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`${name} is ${value === '' ? 'empty' : 'missing'}: pass a text.`)
  }
}
