import createFetchClient, { type Client } from 'openapi-fetch'

/** What the clients of all APIs have in common. */
export interface ClientOptions {
  /**
   * The access token, or a function that gives it and is called before every request.
   * It is sent in the header `Authorization`, in the form that the API wants. Without it the header is not sent,
   * which serves only calls that need no token.
   */
  token?: string | (() => string | Promise<string>)
  /** What sends the requests. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>
}

/** What the client must know of a contract at run time. */
export interface ContractFacts {
  server: { url: string; variables: Record<string, string> }
  /** Headers that every request must have, with their defaults. */
  headers: Record<string, string>
  /** What stands before the token in the header `Authorization`. */
  authorization: string
}

/** Where the API is: the whole base URL, or values for the variables of the contract's server URL. */
export type ServerOptions = { baseUrl: string } | { variables: Record<string, string | undefined> }

/**
 * Makes a client for the paths of one API.
 *
 * @throws TypeError when the base URL cannot be made from the options, or the token is an empty string.
 */
export function createClient<Paths extends object>(
  facts: ContractFacts,
  server: ServerOptions,
  { token, fetch }: ClientOptions,
): Client<Paths> {
  if (token === '')
    throw new TypeError('token is empty: pass the access token, or a function giving it.')
  const client = createFetchClient<Paths>({
    baseUrl:
      'baseUrl' in server ? checkUrl(server.baseUrl) : fillServerUrl(facts, server.variables),
    headers: { Accept: 'application/json', ...facts.headers },
    ...(fetch && { fetch }),
  })
  if (token) {
    client.use({
      async onRequest({ request }) {
        const value = typeof token === 'function' ? await token() : token
        request.headers.set('Authorization', facts.authorization + value)
      },
    })
  }
  return client
}

function fillServerUrl(
  { server }: ContractFacts,
  variables: Record<string, string | undefined>,
): string {
  return Object.entries(server.variables).reduce((url, [name, example]) => {
    const value = variables[name] ?? example
    if (!/^[\w.-]+(:\d+)?$/.test(value)) {
      throw new TypeError(
        `${name} is "${value}", which is not a host name such as ${example}. A whole URL goes into baseUrl.`,
      )
    }
    return url.replace(`{${name}}`, value)
  }, server.url)
}

function checkUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) {
    throw new TypeError(`baseUrl is "${baseUrl}", which is not a URL such as https://example.com.`)
  }
  return baseUrl
}
