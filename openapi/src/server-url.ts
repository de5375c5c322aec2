import type { Document } from './contract.ts'

type Server = NonNullable<Document['servers']>[number]

/** What has servers: a document, a path item or an operation. */
export type HasServers = Pick<Document, 'servers'>

/**
 * The URL of the first server, its variables filled in from `values` or with their defaults. Without a server it is
 * the root, as OpenAPI says. A relative URL is one of this machine.
 */
export function serverUrl({ servers }: HasServers, values: Record<string, string> = {}): URL {
  const { url, variables }: Server = servers?.[0] ?? ROOT
  const filled = String(url ?? ROOT.url).replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const { default: standard, enum: known } = variables?.[name] ?? {}
    // A name in place of a value keeps a host a host, where no value at all would make a path of it.
    return String(values[name] ?? standard ?? known?.[0] ?? name)
  })
  return parse(filled) ?? parse(filled.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '')) ?? LOCAL
}

const ROOT: Server = { url: '/' }
const LOCAL = new URL('http://localhost/')

/** `localhost:8080/v1` parses, with `localhost:` for a scheme, and is not meant so. */
function parse(text: string): URL | null {
  const url = URL.parse(text, LOCAL)
  return url && !url.host ? URL.parse(`http://${text}`) : url
}
