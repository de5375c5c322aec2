import type { Document } from './contract.ts'

/** The URL of a document's first server, its variables filled in from `values` or with their defaults. */
export function serverUrl(document: Document, values: Record<string, string> = {}): URL {
  const server = document.servers?.[0]
  if (!server) throw new Error(`"${document.info.title}" names no server.`)
  const filled = server.url.replace(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? server.variables?.[name]?.default ?? '',
  )
  return new URL(filled, 'http://localhost')
}
